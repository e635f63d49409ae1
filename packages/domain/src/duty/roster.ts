// 值班表: a fair roster. Nobody twice within N days, counts differ by one at most, weekends and holidays spread evenly,
// unavailability respected; when that cannot be had it is refused rather than bent.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { daysBetween, type CalendarDate } from '../period/calendar-date.ts';

/** Somebody who keeps duty, by the id of the post. */
export interface Member {
  readonly id: string;
  /** Days on which he cannot. */
  readonly isAway: (day: CalendarDate) => boolean;
  /** The last duty before the roster begins. */
  readonly lastOn: CalendarDate | null;
  /** Weekends and holidays kept before, this year. */
  readonly offBefore: number;
}

/** What a roster of one line (leaders, or staff) is made of. */
export interface RosterRequest {
  /** Consecutive days, the first ones first. */
  readonly days: readonly CalendarDate[];
  /** Weekend or holiday: offices do not work. */
  readonly isOff: (day: CalendarDate) => boolean;
  readonly members: readonly Member[];
  readonly perShift: number;
  /** Full days that must lie between two duties of the same person. */
  readonly gapDays: number;
}

interface Slot {
  readonly day: CalendarDate;
  readonly isOff: boolean;
  id: string;
}

const isFarEnough = (a: CalendarDate, b: CalendarDate, gapDays: number): boolean =>
  Math.abs(daysBetween(a, b)) > gapDays;

/** What stands in a line while it is being made. */
class Line {
  readonly slots: Slot[] = [];
  readonly #request: RosterRequest;
  readonly #members: ReadonlyMap<string, Member>;

  constructor(request: RosterRequest) {
    this.#request = request;
    this.#members = new Map(request.members.map((member) => [member.id, member]));
  }

  count(id: string): number {
    return this.slots.filter((slot) => slot.id === id).length;
  }

  /** Whether a member may stand on a day, slots left out of account aside. */
  fits(id: string, day: CalendarDate, besides: readonly Slot[] = []): boolean {
    const member = this.#members.get(id);
    const { gapDays } = this.#request;
    if (member === undefined || member.isAway(day)) return false;
    if (member.lastOn !== null && !isFarEnough(member.lastOn, day, gapDays)) return false;
    return this.slots.every(
      (slot) => slot.id !== id || besides.includes(slot) || isFarEnough(slot.day, day, gapDays),
    );
  }

  /** The one to stand next: fewest duties, then the longest rest, then the order of the team. */
  next(day: CalendarDate): string | null {
    const rested = ({ id, lastOn }: Member): string =>
      this.slots.findLast((slot) => slot.id === id)?.day ?? lastOn ?? '';
    const [best] = this.#request.members
      .filter(({ id }) => this.fits(id, day))
      .toSorted(
        (a, b) =>
          this.count(a.id) - this.count(b.id) || (rested(a) < rested(b) ? -1 : rested(a) > rested(b) ? 1 : 0),
      );
    return best?.id ?? null;
  }

  offCount(id: string): number {
    const before = this.#members.get(id)?.offBefore ?? 0;
    return before + this.slots.filter((slot) => slot.isOff && slot.id === id).length;
  }

  /** Gives a duty of the busiest to the idlest where both may; returns whether anything changed. */
  level(): boolean {
    for (const slot of this.slots) {
      const idle = this.#request.members.find(
        ({ id }) => this.count(slot.id) - this.count(id) > 1 && this.fits(id, slot.day),
      );
      if (idle !== undefined) {
        slot.id = idle.id;
        return true;
      }
    }
    return false;
  }

  /** Exchanges a day off against a working day where that spreads the days off more evenly. */
  spread(): boolean {
    const working = this.slots.filter((slot) => !slot.isOff);
    for (const off of this.slots.filter((slot) => slot.isOff)) {
      const other = working.find(
        (slot) =>
          this.offCount(off.id) - this.offCount(slot.id) > 1 &&
          this.fits(slot.id, off.day, [slot, off]) &&
          this.fits(off.id, slot.day, [slot, off]),
      );
      if (other !== undefined) {
        [off.id, other.id] = [other.id, off.id];
        return true;
      }
    }
    return false;
  }
}

/**
 * Fills one line of a roster.
 *
 * @returns the ids on each day, in the order of the days; `roster-impossible` with the first day nobody can keep
 */
export const fillLine = (request: RosterRequest): Outcome<readonly (readonly string[])[]> => {
  const line = new Line(request);
  for (const day of request.days) {
    for (let n = 0; n < request.perShift; n += 1) {
      const id = line.next(day);
      if (id === null) return refuse('roster-impossible', { on: day });
      line.slots.push({ day, isOff: request.isOff(day), id });
    }
  }
  // Each step makes a sum of squares smaller, so both come to an end.
  while (line.level() || line.spread());
  return ok(request.days.map((day) => line.slots.filter((slot) => slot.day === day).map(({ id }) => id)));
};
