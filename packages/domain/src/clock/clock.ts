// 时限: from a history to who answers for each day, when it is due now, and how late it is.
// No edit moves a clock; only a granted extension or a recognised obstacle does.
import { addDays, type CalendarDate } from '../period/calendar-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween, type Holidays } from '../period/working-days.ts';
import { nobody, type ClockEvent, type Party } from './event.ts';
import { heldBy, holdsOf, type Hold } from './holds.ts';

/** Days that passed for one party. */
export interface Spent {
  readonly party: Party;
  readonly calendar: number;
  readonly working: number;
}

/** What a history comes to on a day. */
export interface ClockReading {
  /** Due date now in force; null when none was given. */
  readonly dueOn: CalendarDate | null;
  /** Working days on which an obstacle stopped the clock for the unit. */
  readonly heldDays: number;
  readonly doneOn: CalendarDate | null;
  /** Working days past the due date in force, until done or until now. */
  readonly lateDays: number;
  /** By party, in the order in which each first answered for a day; calendar days add up to the days elapsed. */
  readonly spent: readonly Spent[];
}

type Asked = Extract<ClockEvent, { type: 'extension-asked' }>;

interface Run {
  readonly dueOn: CalendarDate | null;
  readonly heldDays: number;
  readonly asked: ReadonlyMap<string, Asked>;
  readonly owner: Party;
  readonly spent: readonly Spent[];
}

const same = (a: Party, b: Party): boolean => a.kind === b.kind && a.id === b.id;

const spend = (spent: readonly Spent[], party: Party, working: boolean): readonly Spent[] => {
  const at = spent.findIndex((each) => same(each.party, party));
  const before = spent[at] ?? { party, calendar: 0, working: 0 };
  const next = { party, calendar: before.calendar + 1, working: before.working + (working ? 1 : 0) };
  return at < 0 ? [...spent, next] : spent.with(at, next);
};

/** A day passes: it is spent by whom it belongs to; held, a working day moves the due date by one. */
const passDay = (run: Run, day: CalendarDate, holds: readonly Hold[], holidays: Holidays): Run => {
  const holder = holds.map((hold) => heldBy(hold, day)).find((party) => party !== null) ?? null;
  const working = isWorkingDay(day, holidays);
  const spent = spend(run.spent, holder ?? run.owner, working);
  if (holder === null || !working) return { ...run, spent };
  const dueOn = run.dueOn === null ? null : addWorkingDays(run.dueOn, 1, holidays);
  return { ...run, spent, dueOn, heldDays: run.heldDays + 1 };
};

/** An extension asked for after the due date counts for nothing; one granted never makes a date earlier. */
const take = (run: Run, event: ClockEvent): Run => {
  switch (event.type) {
    case 'reassigned':
      return { ...run, owner: event.to };
    case 'extension-asked':
      if (run.dueOn === null || event.on > run.dueOn) return run;
      return { ...run, asked: new Map([...run.asked, [event.id, event]]) };
    case 'extension-granted': {
      const to = run.asked.get(event.id)?.to ?? null;
      return to === null || run.dueOn === null || to <= run.dueOn ? run : { ...run, dueOn: to };
    }
    case 'assigned':
    case 'signed-for':
    case 'edited':
    case 'obstacle-raised':
    case 'obstacle-recognised':
    case 'obstacle-refused':
    case 'obstacle-given-back':
    case 'obstacle-ruled':
    case 'obstacle-lifted':
    case 'extension-refused':
    case 'done':
      return run;
  }
};

/**
 * Reads the clock at the end of a day. The day of an event does not count for what it starts.
 *
 * @param history in any order; what is after `on` is not known yet, what is after the day of completion moves
 *   nothing but the recognition of an obstacle raised before it
 * @source practice 4, 27: recognised, it counts from raising; no edit resets a clock; done late stays done late
 */
export const readClock = (
  history: readonly ClockEvent[],
  on: CalendarDate,
  holidays: Holidays,
): ClockReading => {
  const events = history.filter((event) => event.on <= on).toSorted((a, b) => a.on.localeCompare(b.on));
  const assigned = events.find((event) => event.type === 'assigned');
  const doneOn = events.find((event) => event.type === 'done')?.on ?? null;
  const start: Run = {
    dueOn: assigned?.dueOn ?? null,
    heldDays: 0,
    asked: new Map(),
    owner: assigned?.to ?? nobody,
    spent: [],
  };
  if (assigned === undefined) return { dueOn: null, heldDays: 0, doneOn, lateDays: 0, spent: [] };
  const holds = holdsOf(events);
  const last = doneOn ?? on;
  let run = start;
  for (let day = assigned.on; day <= last; day = addDays(day, 1)) {
    if (day > assigned.on) run = passDay(run, day, holds, holidays);
    run = events.filter((event) => event.on === day).reduce(take, run);
  }
  const lateDays = run.dueOn === null ? 0 : workingDaysBetween(run.dueOn, last, holidays);
  return { dueOn: run.dueOn, heldDays: run.heldDays, doneOn, lateDays, spent: run.spent };
};
