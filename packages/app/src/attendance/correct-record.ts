// 本人更正: what the person concerned says himself, to an open question or to a sealed absence.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findAbsence, findQuestion } from '@luoshi/store/queries/attendance';
import { useCase, type Scene } from '../use-case/use-case.ts';

interface Input {
  /** Question or absence. */
  readonly id: string;
  readonly basedOn: number;
  readonly correction: string;
}

const ofQuestion = async (scene: Scene, { id, basedOn, correction }: Input, personId: string) => {
  const allowed = scene.require({ personIds: [personId] });
  if (!allowed.ok) return allowed;
  const said = { correction: correction.trim(), corrected_at: scene.now };
  const corrected = await updateRow(scene, 'attendance_questions', id, basedOn, said);
  return corrected.ok ? ok({ id }) : corrected;
};

/** @returns the id; `not-found`, also for somebody else's, `not-allowed`, `changed-meanwhile` */
export const correctRecord = useCase('attendance.correct', async (scene, input: Input) => {
  const question = await findQuestion(scene, input.id);
  if (question !== null) return ofQuestion(scene, input, question.person_id);
  const absence = await findAbsence(scene, input.id);
  if (absence === null) return refuse('not-found', { table: 'attendance_absences' });
  const allowed = scene.require({ personIds: [absence.person_id] });
  if (!allowed.ok) return allowed;
  const said = { correction: input.correction.trim(), correction_answer: null };
  const corrected = await updateRow(scene, 'attendance_absences', input.id, input.basedOn, said);
  return corrected.ok ? ok({ id: input.id }) : corrected;
});
