// 督办通知: what is proposed, what waits to be signed, answered, judged; listed supervision and interviews.
import './notice.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import type { Answer } from '../../api/call.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { NoticeTable } from './notice-table.tsx';
import { noticesOf, noticeTabs, type NoticeTab } from './notice-tabs.ts';
import { Proposals } from './proposals.tsx';
import { Requests } from './requests.tsx';

type Notices = Answer<'readNotices'>;

interface BodyProps {
  readonly answer: Notices;
  readonly onShowAll: () => void;
}

/** More than a county has: the whole list. */
const all = 5_000;

const Shown = ({ answer, tab, onShowAll }: BodyProps & { tab: NoticeTab }) => {
  const { t } = useText();
  if (tab === 'proposals') {
    return (
      <>
        <Requests requests={answer.requests} />
        <Proposals proposals={answer.proposals} />
        {answer.proposed > answer.proposals.length ? (
          <Button kind="text" onClick={onShowAll}>
            {t('notice.show-all', { count: answer.proposed })}
          </Button>
        ) : null}
      </>
    );
  }
  const notices = noticesOf(answer.notices, tab);
  return notices.length === 0 ? <Empty title={t(`notice.none.${tab}`)} /> : <NoticeTable notices={notices} />;
};

const Body = ({ answer, onShowAll }: BodyProps) => {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const oversees = hasRole(useSession(), 'office', 'leader', 'inspector', 'auditor');
  const tabs = noticeTabs
    .filter((key) => oversees || (key !== 'proposals' && key !== 'drafted'))
    .map((key) => ({
      key,
      label: t(`notice.tab.${key}`),
      count:
        key === 'proposals'
          ? answer.proposed + answer.requests.length
          : noticesOf(answer.notices, key).length,
    }));
  const tab = tabs.find(({ key }) => key === search.tab)?.key ?? (oversees ? 'proposals' : 'awaited');
  return (
    <>
      <Tabs
        label={t('notice.title')}
        tabs={tabs}
        chosen={tab}
        onChoose={(key) => void navigate({ to: '/notices', search: { tab: key }, replace: true })}
      />
      <div role="tabpanel">
        <Shown answer={answer} tab={tab} onShowAll={onShowAll} />
      </div>
    </>
  );
};

/** The notices of the county, or of one's unit. */
export const NoticesPage = () => {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const notices = useAnswer('readNotices', { query: { most: isWhole ? all : undefined } });
  return (
    <>
      <TitleRow title={t('notice.title')} />
      <SectionTabs section="supervision" />
      <Answered reading={notices} lines={10}>
        {(answer) => <Body answer={answer} onShowAll={() => setWhole(true)} />}
      </Answered>
    </>
  );
};
