// 应报未报: who has reported the period and who has not, with the reminder to copy.
import './reporting-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportingUnit } from '@luoshi/contract/routes/report';
import { nextPeriod, previousPeriod } from '@luoshi/domain/period/period';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { Reminder } from './reminder.tsx';
import { ReportingLine } from './reporting-line.tsx';

type Reporting = Answer<'readReporting'>;
type Shown = 'missing' | 'all';

const isWanting = (unit: ReportingUnit): boolean => unit.reported < unit.due;

const Units = ({ reporting }: { reporting: Reporting }) => {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('missing');
  const wanting = reporting.units.filter(isWanting);
  const units = shown === 'missing' ? wanting : reporting.units;
  return (
    <div>
      <Tabs
        label={t('reporting.title')}
        tabs={[
          { key: 'missing', label: t('reporting.wanting'), count: wanting.length },
          { key: 'all', label: t('reporting.every'), count: reporting.units.length },
        ]}
        chosen={shown}
        onChoose={setShown}
      />
      {units.length === 0 ? (
        <Empty title={t('reporting.complete')} />
      ) : (
        <ul className="sheet reporting-units">
          {units.map((unit) => (
            <ReportingLine key={unit.unitId} unit={unit} />
          ))}
        </ul>
      )}
    </div>
  );
};

const Turn = ({ period }: { period: string }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const go = (to: string): void => void navigate({ to: '/reporting', search: { period: to }, replace: true });
  return (
    <>
      <Button small onClick={() => go(previousPeriod(period))}>
        {t('reporting.before')}
      </Button>
      <Button small onClick={() => go(nextPeriod(period))}>
        {t('reporting.after')}
      </Button>
    </>
  );
};

/** The grid of a period and its reminder. */
export const ReportingPage = () => {
  const { t } = useText();
  const dates = useDates();
  const { period } = useSearch({ strict: false });
  const reporting = useAnswer('readReporting', { query: { period } });
  const { data } = reporting;
  return (
    <>
      <TitleRow
        title={
          data === undefined
            ? t('reporting.title')
            : t('reporting.title-of', { period: dates.period(data.period) })
        }
        back={
          <Link className="title-back" to="/ledger">
            {t('reporting.back')}
          </Link>
        }
        beside={
          data === undefined
            ? null
            : t('reporting.counts', {
                due: data.due,
                reported: data.reported,
                missing: data.missing,
                day: dates.day(data.dueOn),
              })
        }
        acts={data === undefined ? undefined : <Turn period={data.period} />}
      />
      <Answered reading={reporting} lines={10}>
        {(answer) => (
          <div className="reporting-columns">
            <Units reporting={answer} />
            {answer.missing === 0 ? null : <Reminder text={answer.reminder} />}
          </div>
        )}
      </Answered>
    </>
  );
};
