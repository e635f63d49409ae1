// Whether a circular may go on to review: every unit it names was asked, and answered or let its days pass.
// An objection does not stop it; the office weighs it.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { CalendarDate } from '../period/calendar-date.ts';

/** A unit asked and its answer; null while there is none. */
export interface AskedUnit {
  readonly unitId: string;
  readonly answer: 'agree' | 'object' | null;
}

/** Units a text names that have not been asked yet, by their ids. */
export const unaskedOf = (
  named: readonly string[],
  asked: readonly Pick<AskedUnit, 'unitId'>[],
): readonly string[] => named.filter((unitId) => !asked.some((each) => each.unitId === unitId));

/**
 * @param named ids of the units the text names
 * @param dueOn last day to answer
 * @returns nothing; `wrong-state` while a unit named has not been asked; `answers-awaited` until the days are over
 * @source practice 14
 */
export const mayReview = (
  named: readonly string[],
  asked: readonly AskedUnit[],
  dueOn: CalendarDate | null,
  today: CalendarDate,
): Outcome<undefined> => {
  const unasked = unaskedOf(named, asked);
  if (unasked.length > 0) return refuse('wrong-state', { act: 'bulletin-unasked', unasked: unasked.length });
  const open = asked.filter((each) => each.answer === null).length;
  const isOver = dueOn === null || today > dueOn;
  return open === 0 || isOver ? ok(undefined) : refuse('answers-awaited', { until: dueOn, count: open });
};
