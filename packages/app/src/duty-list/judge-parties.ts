// The gate for everybody a commitment names: the lead unit and those that support.
import type { DutyStanding } from '@luoshi/domain/duty-list/judge';
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import type { DutyBook } from './duty-book.ts';
import { judgeAssignment } from './judge-assignment.ts';

/** A commitment as far as the gate looks. */
export type GatedCommitment = Pick<
  CommitmentRow,
  'title' | 'lead_unit_id' | 'support_unit_ids' | 'duty_id' | 'admission_number' | 'admission_basis'
>;

/** The paper that admits a commitment, or null. */
export const admissionOf = (row: GatedCommitment) =>
  row.admission_number === null ? null : { number: row.admission_number, basis: row.admission_basis ?? '' };

/** The townships a commitment names, the lead first. */
export const townshipsOf = (book: DutyBook, row: GatedCommitment): readonly string[] =>
  [...new Set([row.lead_unit_id, ...row.support_unit_ids])].flatMap((id) =>
    id !== null && book.units.get(id)?.kind === 'township' ? [id] : [],
  );

/** How each township named stands to its lists. */
export const judgeParties = (
  book: DutyBook,
  row: GatedCommitment,
): readonly { readonly unitId: string; readonly judged: Outcome<DutyStanding> }[] =>
  townshipsOf(book, row).map((unitId) => ({
    unitId,
    judged: judgeAssignment(book, {
      unitId,
      leadUnitId: row.lead_unit_id,
      title: row.title,
      dutyId: row.duty_id,
      admission: admissionOf(row),
    }),
  }));
