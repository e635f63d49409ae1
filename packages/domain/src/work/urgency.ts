// Which group of the work list a line stands in, and in which order.
import { daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import type { Light } from '../light/light-result.ts';

/** 滞后 · 已逾期 · 今天到期 · 接下来 · 等别人, in the order of the list. */
export const urgencies = ['behind', 'overdue', 'today', 'next', 'waiting'] as const;

/** One of {@link urgencies}. */
export type Urgency = (typeof urgencies)[number];

/** What urgency depends on. */
export interface Pressing {
  readonly light: Light | null;
  readonly dueOn: CalendarDate | null;
  /** Whether somebody else must act. */
  readonly waits: boolean;
}

/** The group of a line on a day; what waits for somebody else never presses the reader. */
export const urgencyOf = ({ light, dueOn, waits }: Pressing, today: CalendarDate): Urgency => {
  if (waits) return 'waiting';
  if (light === 'behind') return 'behind';
  if (dueOn === null || dueOn > today) return 'next';
  return dueOn === today ? 'today' : 'overdue';
};

/** Calendar days past a due date, 0 when there is none or it is still to come. */
export const daysOverdue = (dueOn: CalendarDate | null, today: CalendarDate): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));

const worstFirst: readonly Light[] = ['behind', 'slow', 'normal'];

/** The worst of several lights; null when none is lit. */
export const worstLight = (lights: readonly (Light | null)[]): Light | null =>
  worstFirst.find((light) => lights.includes(light)) ?? null;
