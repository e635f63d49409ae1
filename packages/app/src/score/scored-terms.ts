// Which commitment a score counts for an indicator of a unit, and by which terms: the letter's, unless changed by signature.
import { scoredPlan, scoredTerms } from '@luoshi/domain/commitment/letter-terms';
import type { Plan } from '@luoshi/domain/light/plan';
import { listLetterChanges, type LetterChangeRow } from '@luoshi/store/queries/turn';
import { planOf, type Frame } from '../commitment/figures-of.ts';
import { dispatchTerms, ownLetter, signedChange } from '../commitment/letter-held.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Changes of letters by commitment. */
export type LetterChangesById = ReadonlyMap<string, readonly LetterChangeRow[]>;

/** Reads the changes of several commitments. */
export const letterChangesOf = async (
  scene: Scene,
  all: readonly KnownCommitment[],
): Promise<LetterChangesById> => {
  const rows = await listLetterChanges(
    scene,
    all.map(({ row }) => row.id),
  );
  return new Map(
    all.map(({ row }) => [row.id, rows.filter((change) => change.commitment_id === row.id)] as const),
  );
};

/** 0 for one whose change a leader signed, 1 for a letter's, 2 for a dispatch without a letter of its own. */
const rankOf = ({ row }: KnownCommitment, changes: LetterChangesById): number => {
  if (signedChange(changes.get(row.id) ?? []) !== null) return 0;
  return row.letter_due_on !== null || row.letter_target_value !== null ? 1 : 2;
};

/** Of two that stand on the same footing the later one counts: a dispatch does not tighten a year's score. */
const goesBefore = (one: KnownCommitment, other: KnownCommitment, changes: LetterChangesById): boolean => {
  const difference = rankOf(one, changes) - rankOf(other, changes);
  return difference < 0 || (difference === 0 && (one.row.due_on ?? '') > (other.row.due_on ?? ''));
};

/**
 * Of several commitments that measure the same of a unit, the one that counts: a dispatch asks for more or sooner than
 * the letter, and does not enter the year's score without a signed change.
 *
 * @param keyOf what is the same: unit and indicator
 * @source practice 21
 */
export const scoredOnes = (
  all: readonly KnownCommitment[],
  changes: LetterChangesById,
  keyOf: (loaded: KnownCommitment) => string,
): readonly KnownCommitment[] => {
  const chosen = new Map<string, KnownCommitment>();
  for (const loaded of all) {
    const before = chosen.get(keyOf(loaded));
    if (before === undefined || goesBefore(loaded, before, changes)) chosen.set(keyOf(loaded), loaded);
  }
  return [...chosen.values()];
};

/** The plan by which the score asks. */
export const planScored = (loaded: KnownCommitment, changes: LetterChangesById, frame: Frame): Plan => {
  const { row } = loaded;
  const dispatch = dispatchTerms(row);
  const scored = scoredTerms(dispatch, ownLetter(row), signedChange(changes.get(row.id) ?? []));
  return scoredPlan(planOf(loaded, frame.rules), row.starts_on, dispatch, scored);
};
