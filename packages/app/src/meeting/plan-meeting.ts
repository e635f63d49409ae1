// The office plans a dispatch meeting; its agenda is there at once.
import { agendaOf } from '@luoshi/domain/meeting/agenda';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { findNamed } from '../breakdown/row-names.ts';
import { useCase } from '../use-case/use-case.ts';
import { candidatesOf } from './candidates.ts';

/** When and where a meeting is held, and who chairs it. */
export interface MeetingInput {
  readonly title: string;
  readonly heldOn: string;
  /** `09:00` */
  readonly beginsAt: string;
  readonly place: string;
  readonly chairPostId: string;
}

/** @returns its id; `malformed-date`, `invalid-input` for a chair who is no leader */
export const planMeeting = useCase('meeting.plan', async (scene, input: MeetingInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const heldOn = parseDate(input.heldOn);
  if (!heldOn.ok) return heldOn;
  if (!(await findNamed(scene)).leaderPostIds.has(input.chairPostId))
    return refuse('invalid-input', { field: 'chairPostId' });
  const meeting = await insertRow(scene, 'meetings', {
    title: input.title,
    held_on: heldOn.value,
    begins_at: input.beginsAt,
    place: input.place,
    state: 'planned',
    chair_post_id: input.chairPostId,
    recorder_post_id: scene.actor.postId,
  });
  const agenda = agendaOf(await candidatesOf(scene));
  await insertRows(
    scene,
    'agenda_items',
    agenda.map((matter, ordinal) => ({
      meeting_id: meeting.id,
      ordinal,
      reason: matter.reason,
      title: matter.title,
      commitment_id: matter.commitmentId,
      obstacle_id: matter.obstacleId,
    })),
  );
  return ok({ id: meeting.id });
});
