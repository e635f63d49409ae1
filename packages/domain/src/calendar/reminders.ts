// 提醒: what is reminded of on a day, by rule. It only reckons; who is meant and how it is sent is others' to do.
import { daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import { isWorkingDay, workingDaysBetween, type Holidays } from '../period/working-days.ts';

/** Whoever must act · the head of his unit · the office · the leader in charge. */
export const remindedOnes = ['doer', 'head', 'office', 'leader'] as const;

/** One of {@link remindedOnes}. */
export type Reminded = (typeof remindedOnes)[number];

/** A rule of rules/reminders. */
export interface ReminderRule {
  /** Step of the work list. */
  readonly step: string;
  /** What the field calls it. */
  readonly name: string;
  readonly kind: 'working' | 'calendar';
  /** Days before the due date, 0 the day itself. */
  readonly before: readonly number[];
  /** Days after it, from 1. */
  readonly after: readonly number[];
  readonly to: readonly Reminded[];
  readonly send: 'digest' | 'at-once';
  readonly source: string;
}

/** Something with a due date that waits for somebody. */
export interface Awaited {
  readonly step: string;
  readonly dueOn: CalendarDate | null;
}

/** A reminder due on a day. */
export interface Reminder<T extends Awaited> {
  readonly task: T;
  readonly to: readonly Reminded[];
  readonly send: ReminderRule['send'];
  /** Days to the due date: negative before it, 0 on it, positive after; counted as the rule says. */
  readonly days: number;
  readonly source: string;
}

/** How far a day lies from a due date, in days of the rule's kind; null on a day on which such a rule never speaks. */
const distance = (
  dueOn: CalendarDate,
  on: CalendarDate,
  rule: ReminderRule,
  holidays: Holidays,
): number | null => {
  if (rule.kind === 'calendar') return daysBetween(dueOn, on);
  if (!isWorkingDay(on, holidays)) return null;
  return on >= dueOn ? workingDaysBetween(dueOn, on, holidays) : 0 - workingDaysBetween(on, dueOn, holidays);
};

const speaks = ({ before, after }: ReminderRule, days: number): boolean =>
  days <= 0 ? before.includes(-days) : after.includes(days);

/**
 * The reminders of a day, each task by every rule that speaks of it.
 *
 * A due date on a day off is reminded of on the last working day before it, as day 0 of a rule in working days.
 *
 * @source practice 27: each limit says 自然日 or 工作日
 */
export const remindersOn = <T extends Awaited>(
  rules: readonly ReminderRule[],
  tasks: readonly T[],
  on: CalendarDate,
  holidays: Holidays,
): readonly Reminder<T>[] =>
  tasks.flatMap((task) =>
    rules.flatMap((rule) => {
      if (rule.step !== task.step || task.dueOn === null) return [];
      const days = distance(task.dueOn, on, rule, holidays);
      if (days === null || !speaks(rule, days)) return [];
      return [{ task, to: rule.to, send: rule.send, days, source: rule.source }];
    }),
  );
