// 应报未报: who has reported and who has not, unit by unit and due by due, with the reminder to copy.
import './reporting-page.css';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportingUnit } from '@luoshi/contract/routes/report';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DueGrid } from './due-grid.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { Reminder } from './reminder.tsx';
import { ReportingLine } from './reporting-line.tsx';

type Reporting = Answer<'readReporting'>;
type Shown = 'missing' | 'all';

const isWanting = (unit: ReportingUnit): boolean => unit.missing > 0;

/** The reports of the period chosen, by name. */
const Named = ({ reporting }: { reporting: Reporting }) => {
  const { t } = useText();
  const dates = useDates();
  const wanting = reporting.units.filter(isWanting);
  return (
    <section>
      <h2 className="reporting-of-period">
        {t('reporting.named', { period: dates.period(reporting.period), count: wanting.length })}
      </h2>
      {wanting.length === 0 ? (
        <Empty title={reporting.open > 0 ? t('reporting.none-due') : t('reporting.complete')} />
      ) : (
        <ul className="sheet reporting-units">
          {wanting.map((unit) => (
            <ReportingLine key={unit.unitId} unit={unit} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Grid = ({ reporting }: { reporting: Reporting }) => {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('all');
  const { columns, period, within } = reporting;
  if (columns.length === 0)
    return <Empty title={t('reporting.no-columns')}>{t('reporting.no-columns-told')}</Empty>;
  return (
    <>
      <Tabs
        label={t('reporting.title')}
        tabs={[
          { key: 'all', label: t('reporting.every') },
          { key: 'missing', label: t('reporting.wanting') },
        ]}
        chosen={shown}
        onChoose={setShown}
      />
      <DueGrid columns={columns} chosen={period} within={within} wanting={shown === 'missing'} />
    </>
  );
};

const Counts = ({ data }: { data: Reporting }) => {
  const { t } = useText();
  const dates = useDates();
  const { due, reported, missing, open } = data;
  return <>{t('reporting.counts', { due, reported, missing, open, day: dates.day(data.dueOn) })}</>;
};

/** The grid of a month, the period chosen in it and its reminder. */
export const ReportingPage = () => {
  const { t } = useText();
  const dates = useDates();
  const { period, within } = useSearch({ strict: false });
  const reporting = useAnswer('readReporting', { query: { period, within } });
  const { data } = reporting;
  return (
    <>
      <TitleRow
        title={
          data === undefined
            ? t('reporting.title')
            : t('reporting.title-of', { period: dates.period(data.period) })
        }
        beside={data === undefined ? null : <Counts data={data} />}
      />
      <SectionTabs section="reporting" />
      <Answered reading={reporting} lines={10}>
        {(answer) => (
          <>
            <PeriodPicker within={answer.within} />
            <Grid reporting={answer} />
            <div className="reporting-columns">
              <Named reporting={answer} />
              {answer.reminder === null || answer.missing === 0 ? null : <Reminder text={answer.reminder} />}
            </div>
          </>
        )}
      </Answered>
    </>
  );
};
