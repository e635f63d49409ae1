// 查阅封存记录: each opening is written down with what it is for before anything is shown, and ends with the day.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { dateIn } from '@luoshi/domain/period/instant';
import { insertRow } from '@luoshi/store/journal/write';
import {
  findAbsence,
  listOpenings,
  type AbsenceRow,
  type OpeningRow,
} from '@luoshi/store/queries/attendance';
import { findPerson } from '@luoshi/store/queries/person';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** Writes the opening down. @returns its id, nothing else; `not-found`, `not-allowed` */
export const openAbsence = useCase(
  'attendance.open',
  async (scene, { id, purpose }: { readonly id: string; readonly purpose: string }) => {
    const absence = await findAbsence(scene, id);
    if (absence === null) return refuse('not-found', { table: 'attendance_absences' });
    const allowed = scene.require({ personIds: [absence.person_id] });
    if (!allowed.ok) return allowed;
    const opening = await insertRow(scene, 'attendance_openings', {
      absence_id: id,
      person_id: absence.person_id,
      purpose: purpose.trim(),
      opened_by_post_id: scene.actor.postId ?? '',
      opened_by_person_id: scene.actor.personId ?? '',
      opened_at: scene.now,
    });
    return ok({ id: opening.id });
  },
);

const absenceShown = async (scene: Scene, absence: AbsenceRow, openings: readonly OpeningRow[]) => {
  const names = await listPostNames(scene, [
    absence.post_id,
    absence.decided_by_post_id,
    ...openings.map((each) => each.opened_by_post_id),
  ]);
  const unit = (await listUnits(scene)).find((each) => each.id === absence.unit_id);
  return {
    id: absence.id,
    name: (await findPerson(scene, absence.person_id))?.name ?? '',
    post: names.get(absence.post_id) ?? '',
    unit: unit?.name ?? '',
    visitedOn: absence.visited_on,
    replyNote: absence.reply_note,
    statement: absence.statement,
    grounds: absence.grounds,
    decidedBy: names.get(absence.decided_by_post_id) ?? '',
    decidedAt: absence.decided_at,
    correction: absence.correction,
    correctionAnswer: absence.correction_answer,
    keepUntil: absence.keep_until,
    isMine: absence.person_id === scene.actor.personId,
    version: absence.version,
    openings: openings.map((each) => ({
      by: names.get(each.opened_by_post_id) ?? '',
      at: each.opened_at,
      purpose: each.purpose,
    })),
  };
};

/** What was opened today by the reader. @returns the absence with its openings; `not-found` for an opening of another day or person */
export const readOpened = useCase('attendance.open', async (scene, { id }: { readonly id: string }) => {
  const openings = await listOpenings(scene);
  const opening = openings.find((each) => each.id === id);
  const { zone } = scene.context.clock;
  if (
    opening?.opened_by_person_id !== scene.actor.personId ||
    dateIn(opening.opened_at, zone) !== scene.today
  )
    return refuse('not-found', { table: 'attendance_openings' });
  const allowed = scene.require({ personIds: [opening.person_id] });
  if (!allowed.ok) return allowed;
  const absence = await findAbsence(scene, opening.absence_id);
  if (absence === null) return refuse('not-found', { table: 'attendance_absences' });
  return ok(
    await absenceShown(
      scene,
      absence,
      openings.filter((each) => each.absence_id === absence.id),
    ),
  );
});
