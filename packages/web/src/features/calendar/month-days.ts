// The month as three rows of ten days, each day with the deadlines that stand under it. Pure; nothing is drawn here.
import type { Answer } from '../../api/call.ts';

type Month = Answer<'readCalendar'>;

/** A deadline under a day. */
export type Deadline =
  | { readonly kind: 'reports'; readonly of: Month['reports'][number] }
  | { readonly kind: 'beat'; readonly of: Month['beats'][number] }
  | {
      readonly kind: 'part';
      readonly part: Month['parts'][number]['part'];
      readonly of: Month['parts'][number]['slots'][number];
    };

/** A day of the month. */
export interface MonthDay {
  readonly on: string;
  readonly worked: boolean;
  readonly name: string | null;
  readonly deadlines: readonly Deadline[];
}

/** Every deadline of the month with its day, by day. */
export const deadlinesOf = (month: Month): readonly (Deadline & { readonly on: string })[] =>
  [
    ...month.parts.flatMap(({ part, slots }) =>
      slots.map((of) => ({ kind: 'part' as const, part, of, on: of.dueOn })),
    ),
    ...month.beats.map((of) => ({ kind: 'beat' as const, of, on: of.dueOn })),
    ...month.reports.map((of) => ({ kind: 'reports' as const, of, on: of.dueOn })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));

/** Ten days, ten days, and what is left. */
export const monthRows = (month: Month): readonly (readonly MonthDay[])[] => {
  const deadlines = deadlinesOf(month);
  const days = month.days.map((day) => ({
    ...day,
    deadlines: deadlines.filter(({ on }) => on === day.on),
  }));
  return [days.slice(0, 10), days.slice(10, 20), days.slice(20)];
};

/** Whether a deadline is past and not met; reports are told of elsewhere, unit by unit. */
export const isLate = (deadline: Deadline): boolean =>
  deadline.kind !== 'reports' && deadline.of.state === 'late';
