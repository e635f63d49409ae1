// How far rows are ahead of signed letters, held against every letter their lead units have signed.
import { aheadOfLetterDays, relatedLetter } from '@luoshi/domain/breakdown/ahead-of-letter';
import { asksMore, isCeiling } from '@luoshi/domain/commitment/letter-terms';
import { listLetterDues, type LetterDueRow } from '@luoshi/store/queries/breakdown';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import { indicatorOf } from '../commitment/figures-of.ts';
import type { Rules } from '../rules/rules.ts';
import type { Scene } from '../use-case/use-case.ts';

type DueRow = Pick<
  CommitmentRow,
  | 'id'
  | 'indicator'
  | 'metric'
  | 'lead_unit_id'
  | 'due_on'
  | 'letter_due_on'
  | 'target_op'
  | 'target_value'
  | 'letter_target_value'
>;

/** What it measures, as the catalogue has it: a row read from a speech names it in words only. */
export const measuredBy = (rules: Rules, row: Pick<LetterDueRow, 'indicator' | 'metric'>): string | null =>
  (indicatorOf(rules, row.indicator) ?? indicatorOf(rules, row.metric))?.id ?? null;

/** What a row asks beyond its letter. */
export interface BeyondLetter {
  /** Calendar days it is due before the letter says; 0 when it is not. */
  readonly aheadDays: number;
  /** Whether its quantity is tighter. */
  readonly asksMore: boolean;
}

/** Nothing beyond. */
export const notBeyond: BeyondLetter = { aheadDays: 0, asksMore: false };

const letterTarget = (row: DueRow, letter: LetterDueRow | undefined): string | null => {
  if (row.letter_target_value !== null) return row.letter_target_value;
  return row.letter_due_on !== null ? null : (letter?.letter_target_value ?? letter?.target_value ?? null);
};

/** What each row asks beyond its letter, or beyond that of its indicator and unit, by the row's id. */
export const beyondLetters = async (
  scene: Scene,
  rows: readonly DueRow[],
): Promise<ReadonlyMap<string, BeyondLetter>> => {
  const { rules } = scene.context;
  const dues = rows.map((row) => ({
    row,
    id: row.id,
    indicator: measuredBy(rules, row),
    leadUnitId: row.lead_unit_id,
    dueOn: row.due_on,
    letterDueOn: row.letter_due_on,
  }));
  const unitIds = new Set(dues.flatMap((due) => (due.indicator === null ? [] : (due.leadUnitId ?? []))));
  const letters = unitIds.size === 0 ? [] : await listLetterDues(scene, [...unitIds]);
  const held = letters.map((letter) => ({
    letter,
    id: letter.id,
    indicator: measuredBy(rules, letter),
    leadUnitId: letter.lead_unit_id,
    letterDueOn: letter.letter_due_on,
  }));
  return new Map(
    dues.map((due) => [
      due.id,
      {
        aheadDays: aheadOfLetterDays(due, held),
        asksMore: asksMore(
          due.row.target_value,
          letterTarget(due.row, relatedLetter(due, held)?.letter),
          isCeiling(due.row),
        ),
      },
    ]),
  );
};
