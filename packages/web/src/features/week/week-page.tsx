// 本周督办清单: what falls due this week by leader in charge and by unit, what is past, who holds what up, who is visited.
import './week-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Week } from '@luoshi/contract/routes/week';
import { nextPeriod, previousPeriod } from '@luoshi/domain/period/period';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Button } from '../../components/button.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { toast } from '../../components/toast.ts';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { LeaderTable } from './leader-table.tsx';
import { UnitList } from './unit-list.tsx';
import { useWhat } from './week-item-words.tsx';
import { isCut, weekText } from './week-text.ts';

type Shown = 'leaders' | 'units';

const useWeekText = (): ((week: Week) => string) => {
  const { t } = useText();
  const dates = useDates();
  const what = useWhat();
  return (week) =>
    weekText(week, {
      head: t('week.text.head', {
        period: dates.period(week.period),
        from: dates.day(week.from),
        to: dates.day(week.to),
      }),
      overdue: t('week.text.overdue'),
      blocked: t('week.text.blocked'),
      line: (item) =>
        t('week.text.line', { title: item.title, what: what(item), day: dates.day(item.dueOn) }),
      more: (count) => t('week.text.more', { count }),
      reports: ({ period, count, dueOn }) =>
        t('week.text.reports', { period: dates.period(period), count, day: dates.day(dueOn) }),
      past: (item) =>
        t('week.text.past', {
          unit: item.unit ?? '',
          title: item.title,
          what: what(item),
          days: item.overdueDays,
        }),
      waits: ({ title, unit, blocked }) =>
        t('week.text.waits', {
          unit: unit ?? '',
          title,
          who: blocked?.by ?? '',
          day: blocked?.day ?? 0,
        }),
    });
};

const Beside = ({ week }: { week: Week }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <div className="week-beside">
      <section>
        <h2>{t('week.blocked', { count: week.blocked.length })}</h2>
        <ul>
          {week.blocked.map(({ commitmentId, title, unit, blocked }) => (
            <li key={commitmentId}>
              <Link to="/commitments/$id" params={{ id: commitmentId }}>
                {title}
              </Link>
              <span className="dim">{unit}</span>
              <BlockedMark blocked={blocked} />
            </li>
          ))}
        </ul>
        {week.blocked.length === 0 ? <p className="dim small">{t('week.none-blocked')}</p> : null}
      </section>
      <section>
        <h2>{t('week.visits', { count: week.visits.length })}</h2>
        <ul>
          {week.visits.map((visit, i) => (
            <li key={i}>
              <b>{dates.day(visit.on)}</b>
              <span>{visit.title ?? visit.unit}</span>
            </li>
          ))}
        </ul>
        {week.visits.length === 0 ? <p className="dim small">{t('week.none-visited')}</p> : null}
      </section>
    </div>
  );
};

/** More than a county has: the whole list. */
const all = 5_000;

const sum = (lists: readonly { readonly count: number }[]): number =>
  lists.reduce((total, { count }) => total + count, 0);

const WeekView = ({ week, onShowAll }: { week: Week; onShowAll: () => void }) => {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('leaders');
  return (
    <>
      <Tabs
        label={t('week.title')}
        tabs={[
          { key: 'leaders', label: t('week.by-leader') },
          { key: 'units', label: t('week.by-unit'), count: week.units.length },
        ]}
        chosen={shown}
        onChoose={setShown}
      />
      {shown === 'leaders' ? <LeaderTable week={week} /> : <UnitList week={week} />}
      {isCut(week) ? (
        <Button kind="text" onClick={onShowAll}>
          {t('week.show-all', { count: sum(shown === 'leaders' ? week.leaders : week.units) })}
        </Button>
      ) : null}
      <Beside week={week} />
    </>
  );
};

const Acts = ({ week }: { week: Week }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const text = useWeekText();
  const go = (period: string): void => void navigate({ to: '/week', search: { period }, replace: true });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text(week));
      toast(t('week.copied'));
    } catch {
      toast(t('week.not-copied'));
    }
  };
  return (
    <>
      <Button small onClick={() => go(previousPeriod(week.period))}>
        {t('week.before')}
      </Button>
      <Button small onClick={() => go(nextPeriod(week.period))}>
        {t('week.after')}
      </Button>
      <Button onClick={() => void copy()}>{t('week.copy')}</Button>
      <Button kind="primary" onClick={() => window.print()}>
        {t('week.print')}
      </Button>
    </>
  );
};

/** The week. */
export const WeekPage = () => {
  const { t } = useText();
  const dates = useDates();
  const { period } = useSearch({ strict: false });
  const [isWhole, setWhole] = useState(false);
  const week = useAnswer('readWeek', { query: { period, most: isWhole ? all : undefined } });
  const { data } = week;
  return (
    <div className="week-page">
      <TitleRow
        title={
          data === undefined ? t('week.title') : t('week.title-of', { period: dates.period(data.period) })
        }
        beside={
          data === undefined
            ? null
            : t('week.beside', {
                from: dates.day(data.from),
                to: dates.day(data.to),
                count: sum(data.units),
                overdue: data.overdueCount,
              })
        }
        acts={data === undefined ? undefined : <Acts week={data} />}
      />
      <SectionTabs section="dispatch" />
      <Answered reading={week} lines={12}>
        {(answer) => <WeekView week={answer} onShowAll={() => setWhole(true)} />}
      </Answered>
    </div>
  );
};
