// 消息: what a day tells a person. Everything comes from the work list: what has come to wait, and reminders by rule.
import { remindersOn, type Awaited, type ReminderRule } from '../calendar/reminders.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Holidays } from '../period/working-days.ts';

/** A task that waits for the person, or is his to know of. */
export interface Waiting extends Awaited {
  readonly key: string;
  /** Whether he is the one who must act; others hear of it only by a rule. */
  readonly isDoer: boolean;
  /** As what else a rule may reach him: head of the unit, the office, the leader in charge. */
  readonly reachedAs: readonly ('head' | 'office' | 'leader')[];
}

/** Something to tell. */
export interface Occasion<T extends Waiting> {
  readonly task: T;
  /** The same for the same thing on the same occasion, whatever is repeated. */
  readonly key: string;
  /** Null: it has come to wait; otherwise days to its due date, negative before it. */
  readonly days: number | null;
  readonly send: 'digest' | 'at-once';
}

const isNews = ({ step, isDoer }: Waiting): boolean => isDoer && step !== 'look';

/** The same task comes to wait again when it is due on another day: a new period, a later date. */
const newsKey = ({ key, dueOn }: Waiting): string => `new:${key}:${dueOn ?? ''}`;

/**
 * What is told on a day.
 *
 * @param waiting tasks of one person's list
 */
export const occasionsOn = <T extends Waiting>(
  waiting: readonly T[],
  rules: readonly ReminderRule[],
  on: CalendarDate,
  holidays: Holidays,
): readonly Occasion<T>[] => [
  ...waiting
    .filter(isNews)
    .map((task): Occasion<T> => ({ task, key: newsKey(task), days: null, send: 'digest' })),
  ...remindersOn(rules, waiting, on, holidays)
    .filter(
      ({ task, to }) =>
        (task.isDoer && to.includes('doer')) || task.reachedAs.some((role) => to.includes(role)),
    )
    .map(({ task, days, send }): Occasion<T> => ({
      task,
      key: `${days}:${task.key}:${task.dueOn ?? ''}`,
      days,
      send,
    })),
];
