// 本周督办清单: what falls due in an ISO week by unit and by leader in charge, what is past, what waits for somebody, who is visited.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, kindOf, parsePeriod, periodOf, startOf, type Period } from '@luoshi/domain/period/period';
import { remember } from '@luoshi/domain/period/remember';
import { reportDueOn } from '@luoshi/domain/report/report-due';
import { askedBetween } from '@luoshi/domain/work/asked-periods';
import { listRounds, listVisits } from '@luoshi/store/queries/inspection';
import { reportDue } from '../rules/report-due.ts';
import { usualMost } from '../use-case/usual-most.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { allTasks } from '../work/all-tasks.ts';
import { loadWork, type OpenCommitment, type WorkData } from '../work/load-work.ts';
import { datesOf, isDueIn, isPast, stepsOf, type WeekDays, type WeekItem } from './week-item.ts';

interface Input {
  /** An ISO week; this one when left out. */
  readonly period?: string | undefined;
  /** Lines of each list at most. */
  readonly most?: number | undefined;
}

/** The first lines of several lists that are shown one after the other; each says how many it has. */
const firstOf = <T extends { readonly items: readonly WeekItem[] }>(lists: readonly T[], most: number) => {
  let left = most;
  return lists.map((list) => {
    const items = list.items.slice(0, left);
    left -= items.length;
    return { ...list, items, count: list.items.length };
  });
};

/** Reports of one period that a unit has not sent and that are due in the week. */
interface UnitReports {
  readonly period: Period;
  readonly dueOn: CalendarDate;
  readonly count: number;
}

const isSent = ({ loaded: { reports } }: OpenCommitment, period: Period): boolean =>
  reports.some((report) => report.period === period && report.state !== 'returned');

/** Weeks looked at lately. */
const mostWeeks = 4;
const unsent = new WeakMap<
  OpenCommitment,
  (key: string, make: () => readonly Period[]) => readonly Period[]
>();

/** Periods asked for that end shortly before a day or within the week, and are not sent. */
const unsentOf = (open: OpenCommitment, from: CalendarDate, to: CalendarDate): readonly Period[] => {
  const known = unsent.get(open) ?? remember<readonly Period[]>(mostWeeks);
  unsent.set(open, known);
  return known(from, () =>
    askedBetween(open.figures.asked, addDays(from, -40), to).filter((period) => !isSent(open, period)),
  );
};

const reportsOf = (
  own: readonly OpenCommitment[],
  { from, to }: WeekDays,
  { frame: { rules } }: WorkData,
): readonly UnitReports[] => {
  const counts = new Map<Period, number>();
  for (const open of own.filter(({ loaded }) => loaded.row.state === 'underway')) {
    for (const period of unsentOf(open, from, to)) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts]
    .map(([period, count]) => ({
      period,
      count,
      dueOn: reportDueOn(period, reportDue(rules), rules.holidays),
    }))
    .filter(({ dueOn }) => from <= dueOn && dueOn <= to)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
};

const byDue = (a: WeekItem, b: WeekItem): number =>
  a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title) || a.key.localeCompare(b.key);

/** Lists of some things by their unit. */
const byUnit = <T>(
  all: readonly T[],
  unitOf: (each: T) => string | null,
): ReadonlyMap<string, readonly T[]> => {
  const units = new Map<string, T[]>();
  for (const each of all) {
    const unitId = unitOf(each) ?? '';
    const own = units.get(unitId);
    if (own === undefined) units.set(unitId, [each]);
    else own.push(each);
  }
  return units;
};

const unitsOf = (data: WorkData, items: readonly WeekItem[], days: WeekDays) => {
  const commitments = byUnit(data.commitments, ({ loaded }) => loaded.row.lead_unit_id);
  const lines = byUnit(items, ({ unitId }) => unitId);
  return data.units
    .map((unit) => ({
      unitId: unit.id,
      unit: unit.name,
      reports: reportsOf(commitments.get(unit.id) ?? [], days, data),
      items: lines.get(unit.id) ?? [],
    }))
    .filter((unit) => unit.items.length > 0 || unit.reports.length > 0);
};

/** One row a commitment: what a leader is told of it this week, the most pressing of its lines. */
const leadersOf = (lines: readonly WeekItem[]) => {
  const leaders = new Map<string, { leader: string | null; items: WeekItem[] }>();
  const told = new Set<string>();
  for (const item of lines) {
    const key = item.leaderPostId ?? '';
    const own = leaders.get(key) ?? { leader: item.leader, items: [] };
    if (!told.has(item.commitmentId)) own.items.push(item);
    told.add(item.commitmentId);
    leaders.set(key, own);
  }
  return [...leaders]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([postId, own]) => ({ postId: postId === '' ? null : postId, ...own }));
};

const visitsOf = async (scene: Scene, data: WorkData, { from, to }: WeekDays) => {
  const names = new Map(data.units.map((unit) => [unit.id, unit.name]));
  const visits = await listVisits(scene, from, to);
  const rounds = (await listRounds(scene)).filter((round) => round.starts_on <= to && round.ends_on >= from);
  return [
    ...rounds.map((round) => ({ on: round.starts_on, until: round.ends_on, unit: null, title: round.title })),
    ...visits.map((visit) => ({
      on: visit.planned_on,
      until: visit.planned_on,
      unit: names.get(visit.unit_id) ?? null,
      title: null,
    })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
};

/** @returns the list; `malformed-period`, `invalid-input` for another kind of period */
export const readWeek = useCase('week.read', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const period = parsePeriod(input.period ?? periodOf(scene.today, 'week'));
  if (!period.ok) return period;
  if (kindOf(period.value) !== 'week') return refuse('invalid-input', { field: 'period' });
  const days = { from: startOf(period.value), to: endOf(period.value), today: scene.today };
  const data = await loadWork(scene);
  const byId = new Map(data.commitments.map((open) => [open.loaded.row.id, open]));
  const lines = [
    ...data.commitments.flatMap((open) => datesOf(open, scene.today)),
    ...stepsOf(allTasks(data), byId, scene.today),
  ]
    .filter((line) => isDueIn(days, line) || isPast(days, line))
    .toSorted(byDue);
  const due = lines.filter((line) => isDueIn(days, line));
  const overdue = lines.filter((line) => isPast(days, line));
  const most = input.most ?? usualMost;
  return ok({
    period: period.value,
    ...days,
    units: firstOf(unitsOf(data, due, days), most),
    leaders: firstOf(leadersOf([...overdue, ...due]), most),
    overdue: overdue.slice(0, most),
    overdueCount: overdue.length,
    blocked: data.commitments
      .filter(({ line, loaded }) => line.light.blocked !== null && loaded.row.state !== 'closed')
      .map(({ loaded: { row }, line }) => ({
        commitmentId: row.id,
        title: row.title,
        unit: row.lead_unit_name,
        leader: row.lead_leader,
        blocked: line.light.blocked,
      })),
    visits: await visitsOf(scene, data, days),
  });
});
