// 文件的标题行: what it is, how far it is decided, and the way on: a breakdown of the tasks taken.
import { Link, useNavigate } from '@tanstack/react-router';
import type { DocumentPage } from '@luoshi/contract/routes/document';
import { useAct } from '../../api/use-act.ts';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Ruler } from '../../components/ruler.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { SecrecyTag } from './secrecy-tag.tsx';
import type { TakenTogether } from './use-taken-together.ts';

interface DocumentHeadProps {
  readonly page: DocumentPage;
  readonly canDecide: boolean;
  readonly together: TakenTogether;
}

const Facts = ({ page }: { page: DocumentPage }) => {
  const { t } = useText();
  const dates = useDates();
  const open = page.untaken.filter(({ dismissal }) => dismissal === null).length;
  return (
    <p className="facts-line small">
      <span>
        <SecrecyTag secrecy={page.secrecy} />
      </span>
      <span>{t(`document.source.${page.source}`)}</span>
      <span>{dates.day(page.datedOn)}</span>
      {page.speaker === null ? null : <span>{page.speaker}</span>}
      <span>{t('document.characters', { count: amountText(String(page.characters)) })}</span>
      <span>{t('document.read-so-far', { found: page.found, untaken: open })}</span>
    </p>
  );
};

const Decided = ({ page }: { page: DocumentPage }) => {
  const { t } = useText();
  const all = page.items.length;
  if (all === 0) return null;
  const done = all - page.open;
  return (
    <div className="reading-progress desk">
      <span className="small">
        <b>{done}</b> {t('document.decided-of', { all })}
      </span>
      <Ruler percent={String(Math.round((done / all) * 100))} duePercent={null} />
    </div>
  );
};

const Breakdown = ({ page, canDecide }: Omit<DocumentHeadProps, 'together'>) => {
  const { t } = useText();
  const navigate = useNavigate();
  const make = useAct(
    'createBreakdown',
    ({ id }) => void navigate({ to: '/breakdowns/$id', params: { id } }),
  );
  const made = page.breakdowns.at(-1);
  return (
    <>
      {made === undefined ? null : (
        <Link className={buttonClass()} to="/breakdowns/$id" params={{ id: made.id }}>
          {t('document.see-breakdown')}
        </Link>
      )}
      {canDecide && (page.promisesReady > 0 || made === undefined) ? (
        <Button
          kind="primary"
          disabled={page.promisesReady === 0}
          busy={make.isRunning}
          onClick={() => void make.run({ body: { documentId: page.id, title: null } })}
        >
          {t('document.make-breakdown', { count: page.promisesReady })}
        </Button>
      ) : null}
      <Refusal refused={make.refused} />
    </>
  );
};

/** The first row of the reading page. */
export const DocumentHead = ({ page, canDecide, together }: DocumentHeadProps) => {
  const { t } = useText();
  return (
    <div className="reading-head">
      <TitleRow
        title={page.title}
        back={
          <Link className="title-back" to="/documents">
            {t('document.title')}
          </Link>
        }
        beside={<Facts page={page} />}
        acts={
          <>
            <Decided page={page} />
            {canDecide && page.open > 0 ? (
              <Button busy={together.isRunning} onClick={together.takeRest}>
                {t('document.accept-rest', { count: page.open })}
              </Button>
            ) : null}
            <Breakdown page={page} canDecide={canDecide} />
          </>
        }
      />
    </div>
  );
};
