// The gate of the 乡镇履职事项清单: asked before anything is assigned to a township.
import { judgeDuty, type Admission, type DutyStanding } from '@luoshi/domain/duty-list/judge';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { DutyBook } from './duty-book.ts';

/** What is to be assigned to one unit. */
export interface AssignmentToJudge {
  readonly unitId: string;
  /** The unit that leads; the same when it leads itself. */
  readonly leadUnitId: string | null;
  readonly title: string;
  /** The entry the office chose. */
  readonly dutyId?: string | null;
  readonly admission?: Admission | null;
}

/**
 * Whether a unit may be assigned something; a unit that is no township always may.
 *
 * @returns how it stands to the lists; `duty-not-listed`, `duty-withdrawn`, `duty-needs-department`,
 *   `duty-not-chosen`, `admission-incomplete`; `not-found` when the entry chosen is not in force
 * @source practice 16
 */
export const judgeAssignment = (book: DutyBook, assignment: AssignmentToJudge): Outcome<DutyStanding> => {
  const { unitId, leadUnitId, title, dutyId = null, admission = null } = assignment;
  const unit = book.units.get(unitId);
  if (unit?.kind !== 'township') return ok({ standing: 'ungated', entry: null });
  const chosen = dutyId === null ? null : (book.duties.find(({ id }) => id === dutyId) ?? null);
  if (dutyId !== null && chosen === null) return refuse('not-found', { table: 'township_duties' });
  const lead = leadUnitId === null ? undefined : book.units.get(leadUnitId);
  const isLedByDepartment = lead !== undefined && lead.kind !== 'township' && lead.kind !== 'village';
  const matter = { unitId, unitName: unit.name, isLedByDepartment, title, chosen, admission };
  return judgeDuty(matter, book.duties);
};
