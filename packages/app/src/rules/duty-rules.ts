// The rules of duty and of attendance spot checks, as `rules/duty` says them. Shapes only.
import type { AppealEnd } from '@luoshi/domain/attendance/keep-until';
import type { Clock } from './clock.ts';
import type { RuleHead } from './rule-head.ts';

/** Limits and numbers of duty. */
export interface DutyRules extends RuleHead {
  readonly roster: {
    /** `08:00`; a team may set another. */
    readonly shiftStarts: string;
    /** Full days between two duties of one person. */
    readonly gapDays: number;
    readonly staffPerShift: number;
  };
  readonly calls: {
    /** Minutes within which a drill's call counts as answered. */
    readonly answerMinutes: number;
    /** Minutes after an unanswered call before the next one. */
    readonly waitMinutes: number;
  };
  readonly attendance: {
    /** Least number of rounds in a year. */
    readonly roundsAYear: number;
    readonly reply: Clock;
    readonly appealsEnd: AppealEnd;
  };
}
