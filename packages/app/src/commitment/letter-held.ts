// 责任书: what the signed letter says of a commitment, where it came from, and which terms count for scores.
import { relatedLetter } from '@luoshi/domain/breakdown/ahead-of-letter';
import {
  asksMore,
  isCeiling,
  scoredTerms,
  type SignedChange,
  type Terms,
} from '@luoshi/domain/commitment/letter-terms';
import { listLetterDues } from '@luoshi/store/queries/breakdown';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import type { LetterChangeRow } from '@luoshi/store/queries/turn';
import { measuredBy } from '../breakdown/ahead-of-letter.ts';
import type { Scene } from '../use-case/use-case.ts';

/** A letter as far as a commitment is held against it. */
export interface HeldLetter extends Terms {
  /** The commitment the letter stands on, when it is another one. */
  readonly otherId: string | null;
  readonly otherNumber: string | null;
}

/** The newest change that a leader signed. */
export const signedChange = (changes: readonly LetterChangeRow[]): SignedChange | null => {
  const signed = changes.findLast((change) => change.decision === 'signed');
  return signed === undefined ? null : { dueOn: signed.due_on, targetValue: signed.target_value };
};

/** The terms it was dispatched with. */
export const dispatchTerms = (row: Pick<CommitmentRow, 'due_on' | 'target_value'>): Terms => ({
  dueOn: row.due_on,
  targetValue: row.target_value,
});

/** The letter's own terms of a commitment; null where they are the dispatch's. */
export const ownLetter = (row: Pick<CommitmentRow, 'letter_due_on' | 'letter_target_value'>): Terms => ({
  dueOn: row.letter_due_on,
  targetValue: row.letter_target_value,
});

/** The letter a commitment is held against, its own or that of its indicator and unit. */
export const heldLetter = async (scene: Scene, row: CommitmentRow): Promise<HeldLetter | null> => {
  if (row.letter_due_on !== null || row.letter_target_value !== null)
    return { ...ownLetter(row), otherId: null, otherNumber: null };
  const { rules } = scene.context;
  const indicator = measuredBy(rules, row);
  if (indicator === null || row.lead_unit_id === null) return null;
  const letters = (await listLetterDues(scene, [row.lead_unit_id])).map((letter) => ({
    id: letter.id,
    number: letter.number,
    indicator: measuredBy(rules, letter),
    leadUnitId: letter.lead_unit_id,
    letterDueOn: letter.letter_due_on,
    targetValue: letter.letter_target_value ?? letter.target_value,
  }));
  const due = { id: row.id, indicator, leadUnitId: row.lead_unit_id, dueOn: row.due_on, letterDueOn: null };
  const letter = relatedLetter(due, letters);
  return letter === null
    ? null
    : {
        dueOn: letter.letterDueOn,
        targetValue: letter.targetValue,
        otherId: letter.id,
        otherNumber: letter.number,
      };
};

/** What the page says of letter and score. */
export const letterShown = async (scene: Scene, row: CommitmentRow, changes: readonly LetterChangeRow[]) => {
  const letter = await heldLetter(scene, row);
  const change = signedChange(changes);
  const scored = scoredTerms(dispatchTerms(row), letter ?? { dueOn: null, targetValue: null }, change);
  return {
    dueOn: letter?.dueOn ?? null,
    targetValue: letter?.targetValue ?? null,
    otherId: letter?.otherId ?? null,
    otherNumber: letter?.otherNumber ?? null,
    asksMore: asksMore(row.target_value, letter?.targetValue ?? null, isCeiling(row)),
    scoredDueOn: scored.dueOn,
    scoredTarget: scored.targetValue,
    isChanged: change !== null,
  };
};
