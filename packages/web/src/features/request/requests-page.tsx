// 报表要求: every request for data with its cost, and what all of them add up to for each township.
import './requests-page.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Tabs } from '../../components/tabs.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { BurdenTable } from './burden-table.tsx';
import { RequestList } from './request-list.tsx';

type Shown = 'burden' | 'requests';

/** The page of everybody. */
export const RequestsPage = () => {
  const { t } = useText();
  const dates = useDates();
  const [shown, setShown] = useState<Shown>('burden');
  const requests = useAnswer('listRequests');
  const burden = useAnswer('readBurden');
  const { data } = requests;
  return (
    <>
      <TitleRow
        title={t('request.title')}
        beside={
          data === undefined
            ? null
            : t('request.counts', {
                running: data.requests.filter(({ state }) => state === 'running').length,
                waiting: data.requests.filter(({ state }) => state === 'proposed').length,
                refused: data.requests.filter(({ state }) => state === 'refused').length,
              })
        }
        acts={
          data === undefined || data.proposesFor === null ? undefined : (
            <Link className={buttonClass('primary')} to="/requests/new">
              {t('request.propose')}
            </Link>
          )
        }
      />
      <SectionTabs section="reporting" />
      <Tabs
        label={t('request.title')}
        tabs={[
          {
            key: 'burden',
            label: t('request.tab.burden', {
              month: burden.data === undefined ? '' : dates.period(burden.data.month),
            }),
          },
          { key: 'requests', label: t('request.tab.requests'), count: data?.requests.length },
        ]}
        chosen={shown}
        onChoose={setShown}
      />
      {shown === 'burden' ? (
        <Answered reading={burden} lines={8}>
          {(answer) => <BurdenTable burden={answer} />}
        </Answered>
      ) : (
        <Answered reading={requests} lines={8}>
          {(answer) => <RequestList requests={answer.requests} />}
        </Answered>
      )}
    </>
  );
};
