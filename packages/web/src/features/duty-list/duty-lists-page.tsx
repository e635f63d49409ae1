// 履职清单: the three lists of the townships, what each township carries by list, what is still to be chosen.
import './duty-list.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { DutyLists } from '@luoshi/contract/routes/duty-list';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Tabs } from '../../components/tabs.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { DutiesTable } from './duties-table.tsx';
import { DutyLoad } from './duty-load.tsx';
import { OpenDuties } from './open-duties.tsx';

const tabKeys = ['duties', 'load', 'open'] as const;

const Body = ({ lists }: { lists: DutyLists }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const tab = tabKeys.find((key) => key === search.tab) ?? 'duties';
  const counts = { duties: lists.duties.length, load: undefined, open: lists.open.length };
  return (
    <>
      <Tabs
        label={t('duty-list.title')}
        tabs={tabKeys.map((key) => ({ key, label: t(`duty-list.tab.${key}`), count: counts[key] }))}
        chosen={tab}
        onChoose={(key) => void navigate({ to: '/duty-lists', search: { tab: key }, replace: true })}
      />
      <div role="tabpanel">
        {tab === 'duties' ? <DutiesTable duties={lists.duties} /> : null}
        {tab === 'load' ? <DutyLoad load={lists.load} /> : null}
        {tab === 'open' ? <OpenDuties open={lists.open} /> : null}
      </div>
    </>
  );
};

/** The page. */
export const DutyListsPage = () => {
  const { t } = useText();
  const session = useSession();
  const lists = useAnswer('readDutyLists');
  return (
    <>
      <TitleRow
        title={t('duty-list.title')}
        beside={lists.data?.lists
          .map(({ list, count }) => `${t(`duty-list.list.${list}`)} ${count}`)
          .join(' · ')}
        acts={
          hasRole(session, 'office', 'administrator') ? (
            <Link className={buttonClass()} to="/import" search={{ kind: 'duty-list' }}>
              {t('duty-list.import')}
            </Link>
          ) : undefined
        }
      />
      <SectionTabs section="supervision" />
      <Answered reading={lists} lines={10}>
        {(answer) => <Body lists={answer} />}
      </Answered>
    </>
  );
};
