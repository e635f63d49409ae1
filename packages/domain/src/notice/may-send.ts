// Before a notice is made: no step upward is left out without a decision, and each says what it must.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { ladderSteps, rungOf, type NoticeKind } from './kind.ts';
import { highestRung, type StepTaken } from './ladder.ts';

/** A notice as it is to be made. */
export interface NoticeToSend {
  readonly kind: NoticeKind;
  /** Who decided, when and in which words; needed to leave out a step, and for 挂牌督办. */
  readonly decision: string | null;
  /** Whether it is decided above the office before it is made. */
  readonly isDecidedFirst: boolean;
  readonly delistCondition: string | null;
}

/**
 * Judges a notice about commitments.
 *
 * @param taken steps taken for each commitment, one list a commitment
 * @returns `notice-step-skipped` naming the step that comes first, `notice-needs-decision`, `delist-condition-missing`
 */
export const maySend = (
  { kind, decision, isDecidedFirst, delistCondition }: NoticeToSend,
  taken: readonly (readonly Pick<StepTaken, 'step'>[])[],
): Outcome<undefined> => {
  const isDecided = decision !== null && decision.trim() !== '';
  if ((isDecidedFirst || kind === 'listed') && !isDecided) return refuse('notice-needs-decision', { kind });
  if (kind === 'listed' && (delistCondition ?? '').trim() === '')
    return refuse('delist-condition-missing', {});
  const rung = rungOf(kind);
  const lowest = Math.min(...taken.map(highestRung));
  if (rung < 0 || rung <= lowest + 1 || isDecided) return ok(undefined);
  return refuse('notice-step-skipped', { kind, next: ladderSteps[lowest + 1] ?? kind });
};
