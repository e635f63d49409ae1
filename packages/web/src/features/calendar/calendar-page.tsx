// 旬报日历: the month with its deadlines, the row of the cycle, what is late and what comes next.
import './calendar-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { nextPeriod, previousPeriod } from '@luoshi/domain/period/period';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { CycleDialog } from './cycle-dialog.tsx';
import { CyclePanel } from './cycle-panel.tsx';
import { DeadlineWord } from './deadline-word.tsx';
import { deadlinesOf, isLate } from './month-days.ts';
import { MonthTable } from './month-table.tsx';
import { TickDialog } from './tick-dialog.tsx';

type Month = Answer<'readCalendar'>;

const Deadlines = ({ title, of }: { title: string; of: ReturnType<typeof deadlinesOf> }) => {
  const dates = useDates();
  if (of.length === 0) return null;
  return (
    <section className="deadlines">
      <h2>{title}</h2>
      <ul>
        {of.map((deadline, i) => (
          <li key={i}>
            <b>{dates.day(deadline.on)}</b>
            <span className="dim">{dates.weekday(deadline.on, 'short')}</span>
            <DeadlineWord deadline={deadline} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Month = ({ month, mayTick }: { month: Month; mayTick: boolean }) => {
  const { t } = useText();
  const deadlines = deadlinesOf(month);
  const next = deadlines.filter(
    (each) => each.on >= month.today && !('state' in each.of && each.of.state === 'done'),
  );
  return (
    <>
      <MonthTable month={month} />
      <div className="calendar-columns">
        <section>
          <h2>{month.template.name}</h2>
          <CyclePanel parts={month.parts} mayTick={mayTick} />
        </section>
        <div>
          <Deadlines title={t('calendar.late')} of={deadlines.filter(isLate)} />
          <Deadlines title={t('calendar.next')} of={next} />
        </div>
      </div>
    </>
  );
};

const Acts = ({ month, onAct }: { month: Month | undefined; onAct: (act: 'tick' | 'cycle') => void }) => {
  const { t } = useText();
  const session = useSession();
  const navigate = useNavigate();
  if (month === undefined) return null;
  const go = (period: string): void => void navigate({ to: '/calendar', search: { period }, replace: true });
  return (
    <>
      <Button small onClick={() => go(previousPeriod(month.period))}>
        {t('calendar.before')}
      </Button>
      <Button small onClick={() => go(nextPeriod(month.period))}>
        {t('calendar.after')}
      </Button>
      <Link className={buttonClass()} to="/calendar/holidays">
        {t('calendar.holidays')}
      </Link>
      <Button onClick={() => window.print()}>{t('calendar.print')}</Button>
      {hasRole(session, 'office') ? (
        <>
          <Button onClick={() => onAct('cycle')}>{t('calendar.cycle')}</Button>
          <Button kind="primary" onClick={() => onAct('tick')}>
            {t('calendar.tick')}
          </Button>
        </>
      ) : null}
    </>
  );
};

/** The month. */
export const CalendarPage = () => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const { period } = useSearch({ strict: false });
  const month = useAnswer('readCalendar', { query: { period } });
  const [act, setAct] = useState<'tick' | 'cycle' | null>(null);
  const { data } = month;
  return (
    <>
      <TitleRow
        title={
          data === undefined
            ? t('calendar.title')
            : t('calendar.title-of', { period: dates.period(data.period) })
        }
        beside={data?.parts
          .map(({ part, done, times }) =>
            t('calendar.share', { part: t(`calendar.part.${part}`), done, times }),
          )
          .join(' ')}
        acts={<Acts month={data} onAct={setAct} />}
      />
      <SectionTabs section="dispatch" />
      <Answered reading={month} lines={12}>
        {(answer) => <Month month={answer} mayTick={hasRole(session, 'office')} />}
      </Answered>
      {act === 'tick' && data !== undefined ? (
        <TickDialog today={data.today} onClose={() => setAct(null)} />
      ) : null}
      {act === 'cycle' && data !== undefined ? (
        <CycleDialog month={data} onClose={() => setAct(null)} />
      ) : null}
    </>
  );
};
