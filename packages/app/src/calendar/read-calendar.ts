// 旬报日历: the month in three rows of ten days, the cycle's row, and what is due, done and late in it.
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, parsePeriod, periodOf, startOf, type Period } from '@luoshi/domain/period/period';
import { isWorkingDay } from '@luoshi/domain/period/working-days';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { reportDueOn } from '@luoshi/domain/report/report-due';
import { askedBetween } from '@luoshi/domain/work/asked-periods';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listChoices } from '@luoshi/store/queries/cycle';
import { readOwnRhythm } from '@luoshi/store/queries/rhythm';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { figuresOf, frameOf, type Frame } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { cycleOf } from '../rules/county-rules.ts';
import { reportDue } from '../rules/report-due.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { cycleShown } from './cycle-shown.ts';
import { shippedDays } from './read-holidays.ts';

/** Reports of one period that are due on a day. */
export interface DueReports {
  readonly period: Period;
  readonly dueOn: CalendarDate;
  readonly count: number;
}

/** Reports due within a month, by period: those of periods that end up to a quarter earlier may be. */
const dueReports = (
  loaded: readonly KnownCommitment[],
  frame: Frame,
  month: Period,
): readonly DueReports[] => {
  const [from, to] = [startOf(month), endOf(month)];
  const counts = new Map<Period, number>();
  for (const each of loaded) {
    for (const period of askedBetween(figuresOf(each, frame).asked, addDays(from, -60), to))
      counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts]
    .map(([period, count]) => ({
      period,
      count,
      dueOn: reportDueOn(period, reportDue(frame.rules), frame.rules.holidays),
    }))
    .filter(({ dueOn }) => from <= dueOn && dueOn <= to)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.period.localeCompare(b.period));
};

const daysOf = (scene: Scene, month: Period) => {
  const { holidays } = scene.context.rules;
  const names = new Map(shippedDays(scene, Number(month.slice(0, 4))).map(({ on, name }) => [on, name]));
  const days = [];
  for (let on = startOf(month); on <= endOf(month); on = addDays(on, 1)) {
    const isWorked = isWorkingDay(on, holidays);
    days.push({ on, worked: isWorked, name: isWorked ? null : (names.get(on) ?? null) });
  }
  return days;
};

/** @param period a month; this one when left out @returns the month; `malformed-period`, `invalid-input` for another kind of period */
export const readCalendar = useCase(
  'calendar.read',
  async (scene, input: { readonly period?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const period = parsePeriod(input.period ?? periodOf(scene.today, 'month'));
    if (!period.ok) return period;
    if (periodOf(startOf(period.value), 'month') !== period.value)
      return refuse('invalid-input', { field: 'period' });
    const { rules } = scene.context;
    const { choices } = await readOwnRhythm(scene);
    const template = cycleOf(rules, choices, period.value);
    const loaded = await knownCommitments(scene, { ...anyCommitment, states: assignedStates });
    return ok({
      period: period.value,
      today: scene.today,
      days: daysOf(scene, period.value),
      reports: dueReports(loaded, frameOf(scene), period.value),
      template: { id: template.id, name: template.name },
      ...(await cycleShown(scene, template, period.value)),
      templates: rules.cycles.map(({ id, name, source, parts }) => ({ id, name, source, parts })),
      choices: (await listChoices(scene)).map(
        ({ id, from_period: fromPeriod, template: of, basis, version }) => ({
          id,
          fromPeriod,
          template: of,
          basis,
          version,
        }),
      ),
    });
  },
);
