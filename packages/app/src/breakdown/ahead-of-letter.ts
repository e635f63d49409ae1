// How far rows are ahead of signed letters, held against every letter their lead units have signed.
import { aheadOfLetterDays } from '@luoshi/domain/breakdown/ahead-of-letter';
import { listLetterDues, type LetterDueRow } from '@luoshi/store/queries/breakdown';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import { indicatorOf } from '../commitment/figures-of.ts';
import type { Rules } from '../rules/rules.ts';
import type { Scene } from '../use-case/use-case.ts';

type DueRow = Pick<
  CommitmentRow,
  'id' | 'indicator' | 'metric' | 'lead_unit_id' | 'due_on' | 'letter_due_on'
>;

/** What it measures, as the catalogue has it: a row read from a speech names it in words only. */
export const measuredBy = (rules: Rules, row: Pick<LetterDueRow, 'indicator' | 'metric'>): string | null =>
  (indicatorOf(rules, row.indicator) ?? indicatorOf(rules, row.metric))?.id ?? null;

/** Calendar days each row is ahead of its letter, by the row's id; 0 when it is not. */
export const aheadOfLetters = async (
  scene: Scene,
  rows: readonly DueRow[],
): Promise<ReadonlyMap<string, number>> => {
  const { rules } = scene.context;
  const dues = rows.map((row) => ({
    id: row.id,
    indicator: measuredBy(rules, row),
    leadUnitId: row.lead_unit_id,
    dueOn: row.due_on,
    letterDueOn: row.letter_due_on,
  }));
  const unitIds = new Set(dues.flatMap((due) => (due.indicator === null ? [] : (due.leadUnitId ?? []))));
  const letters = unitIds.size === 0 ? [] : await listLetterDues(scene, [...unitIds]);
  const held = letters.map((letter) => ({
    id: letter.id,
    indicator: measuredBy(rules, letter),
    leadUnitId: letter.lead_unit_id,
    letterDueOn: letter.letter_due_on,
  }));
  return new Map(dues.map((due) => [due.id, aheadOfLetterDays(due, held)]));
};
