// One thing that waits for somebody, before it is known who reads it. Shapes only.
import type { Verb } from '@luoshi/domain/access/grants';
import type { Subject } from '@luoshi/domain/access/role';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Period } from '@luoshi/domain/period/period';
import type { LightShown } from '../commitment/light-shown.ts';
import type { Progress } from '../commitment/progress-of.ts';

/** What is to be done; decides button and page. */
export type WorkStep =
  | 'decide-items'
  | 'answer-consent'
  | 'continue-breakdown'
  | 'approve-breakdown'
  | 'issue-breakdown'
  | 'assign-breakdown'
  | 'sign-for'
  | 'file-plan'
  | 'report'
  | 'remind'
  | 'ease-burden'
  | 'sign-reports'
  | 'review-report'
  | 'review-request'
  | 'answer-request'
  | 'fill-form'
  | 'check'
  | 'object'
  | 'decide-objection'
  | 'request-closure'
  | 'close'
  | 'recognise'
  | 'act-on-obstacle'
  | 'rule-on-return'
  | 'coordinate'
  | 'send-escalation'
  | 'decide-extension'
  | 'find-owner'
  | 'assign-instruction'
  | 'settle-return'
  | 'sign-letter'
  | 'continue-bulletin'
  | 'answer-bulletin'
  | 'sign-bulletin'
  | 'issue-bulletin'
  | 'take-up-step'
  | 'decide-request'
  | 'sign-for-notice'
  | 'reply-notice'
  | 'judge-reply'
  | 'sign-interview'
  | 'delist'
  | 'state-in-file'
  | 'propose-in-file'
  | 'keep-duty'
  | 'take-over'
  | 'answer-swap'
  | 'sign-visit'
  | 'reply-attendance'
  | 'decide-attendance'
  | 'make-visit'
  | 'decide-finding'
  | 'enter-seed'
  | 'publish-draw'
  | 'look-back'
  | 'look';

/** Who must act: people of a unit, the office, an inspector, a leader (a certain one, or any). */
export type Who =
  | {
      readonly kind: 'unit';
      readonly roles: readonly ('handler' | 'head')[];
      readonly unitId: string;
      readonly unit: string;
      /** The handler named; null when anybody of the unit. */
      readonly postId: string | null;
    }
  | { readonly kind: 'office' | 'inspector' | 'personnel' }
  /** One person, whatever the post: who keeps a shift, who must sign. */
  | { readonly kind: 'person'; readonly personId: string; readonly name: string }
  | { readonly kind: 'leader'; readonly postId: string | null; readonly name: string | null };

/** One thing that waits. */
export interface WorkTask {
  readonly key: string;
  readonly step: WorkStep;
  readonly title: string;
  readonly subject: {
    readonly type:
      | 'commitment'
      | 'document'
      | 'breakdown'
      | 'bulletin'
      | 'reports'
      | 'request'
      | 'form'
      | 'instruction'
      | 'obstacle'
      | 'notice'
      | 'responsibility-file'
      | 'duty'
      | 'duty-log'
      | 'attendance'
      | 'inspection'
      | 'round'
      | 'finding';
    readonly id: string | null;
  };
  readonly from: readonly string[];
  readonly period: Period | null;
  readonly count: number | null;
  readonly light: LightShown | null;
  readonly progress: Progress | null;
  readonly dueOn: CalendarDate | null;
  /** Day since which it waits; said to leaders instead of a limit. */
  readonly since: CalendarDate | null;
  readonly version: number | null;
  /** Order inside its group before the due date counts; lower first. */
  readonly rank: number;
  readonly who: Who;
  /** What the one who does it must be allowed. */
  readonly verb: Verb;
  readonly about: Subject;
  /** Units and leaders it concerns besides the one who must act. */
  readonly unitIds: readonly string[];
  readonly leaderPostIds: readonly string[];
}
