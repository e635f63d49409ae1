// 更正的处理: a person's correction is right, and the absence goes at once; or it is answered, and the answer stays with it.
import type { ExpiryRule } from '@luoshi/domain/attendance/expiry-rule';
import { withdrawAbsence as withdrawn } from '@luoshi/domain/attendance/count-results';
import type { Settlement } from '@luoshi/domain/attendance/settle';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { refuseChange, updateRow } from '@luoshi/store/journal/write';
import { findAbsence, findVisit, type AbsenceRow } from '@luoshi/store/queries/attendance';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { purgeAbsences } from './expire-absences.ts';
import { countColumns, countsOf } from './visit-counts.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  /** What it was instead; null when the absence stands. */
  readonly to: Exclude<Settlement, 'absent'> | null;
  readonly answer: string;
}

/** The rule that purges a withdrawn absence, as `luoshi verify` prints it. */
const correctedRule: ExpiryRule = 'duty.attendance.corrected';

const withdraw = async (scene: Scene, absence: AbsenceRow, to: Exclude<Settlement, 'absent'>) => {
  const visit = await findVisit(scene, absence.visit_id);
  if (visit === null) return refuse('not-found', { table: 'attendance_visits' });
  const counted = countColumns(withdrawn(countsOf(visit), to));
  const changed = await updateRow(scene, 'attendance_visits', visit.id, visit.version, counted);
  if (!changed.ok) return changed;
  await purgeAbsences(scene, [absence.id], { rule: correctedRule, on: scene.today });
  return ok({ id: absence.id });
};

/** @returns the id; `not-found`, `changed-meanwhile`, `own-case`, `reason-needed` when it stands without an answer */
export const withdrawAbsence = useCase('attendance.withdraw', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const absence = await findAbsence(scene, input.id);
  if (absence === null) return refuse('not-found', { table: 'attendance_absences' });
  if (absence.version !== input.basedOn)
    return refuseChange(scene, 'attendance_absences', input.id, input.basedOn);
  if (absence.person_id === scene.actor.personId) return refuse('own-case', {});
  if (input.to !== null) return withdraw(scene, absence, input.to);
  if (input.answer.trim() === '') return refuse('reason-needed', { why: 'absent' });
  const answered = await updateRow(scene, 'attendance_absences', input.id, input.basedOn, {
    correction_answer: input.answer.trim(),
  });
  return answered.ok ? ok({ id: input.id }) : answered;
});
