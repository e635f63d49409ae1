// 页面打不开: a page that is not there, and one that failed; both say what to do, in the reader's language.
import { Empty } from '../components/empty.tsx';
import { Button } from '../components/button.tsx';
import { useText } from '../text/text.tsx';

/** No page has this address. */
export const PageNotFound = () => {
  const { t } = useText();
  return (
    <Empty title={t('state.no-page')}>
      <a href="/work">{t('state.to-work')}</a>
    </Empty>
  );
};

/** A page failed while it was drawn or loaded: a bug of ours, or a new version of the pages. */
export const PageFailed = () => {
  const { t } = useText();
  return (
    <div className="sheet state state-failure" role="alert">
      <p>
        <b>{t('state.page-failed')}</b>
      </p>
      <p className="small dim2">{t('state.page-failed-told')}</p>
      <div className="state-acts">
        <Button small onClick={() => location.reload()}>
          {t('state.reload')}
        </Button>
      </div>
    </div>
  );
};
