// Time, place, chair and who was there may change until the meeting is closed.
import { afterMeetingAct } from '@luoshi/domain/meeting/state';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { updateRow } from '@luoshi/store/journal/write';
import { findNamed } from '../breakdown/row-names.ts';
import { useCase } from '../use-case/use-case.ts';
import { requireMeeting } from './find-meeting.ts';
import { meetingPage } from './meeting-page.ts';
import type { MeetingInput } from './plan-meeting.ts';

interface Input extends MeetingInput {
  readonly id: string;
  readonly basedOn: number;
  /** 出席, 请假, 列席: names as the minutes print them. */
  readonly present: string;
  readonly absent: string;
  readonly attending: string;
}

/** @returns the page; `not-found`, `wrong-state`, `malformed-date`, `invalid-input`, `changed-meanwhile` */
export const editMeeting = useCase('meeting.edit', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const meeting = await requireMeeting(scene, input.id);
  if (!meeting.ok) return meeting;
  const state = afterMeetingAct(meeting.value.state, 'edit');
  if (!state.ok) return state;
  const heldOn = parseDate(input.heldOn);
  if (!heldOn.ok) return heldOn;
  if (!(await findNamed(scene)).leaderPostIds.has(input.chairPostId))
    return refuse('invalid-input', { field: 'chairPostId' });
  const edited = await updateRow(scene, 'meetings', input.id, input.basedOn, {
    title: input.title,
    held_on: heldOn.value,
    begins_at: input.beginsAt,
    place: input.place,
    chair_post_id: input.chairPostId,
    present: input.present,
    absent: input.absent,
    attending: input.attending,
  });
  return edited.ok ? ok(await meetingPage(scene, edited.value)) : edited;
});
