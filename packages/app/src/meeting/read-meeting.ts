// Meetings as a list, and one with its agenda.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listMeetings as listRows } from '@luoshi/store/queries/meeting';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { useCase } from '../use-case/use-case.ts';
import { requireMeeting } from './find-meeting.ts';
import { meetingLine, meetingPage } from './meeting-page.ts';

/** Meetings, newest first. */
export const listMeetings = useCase('meeting.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const rows = await listRows(scene);
  const names = await listPostNames(
    scene,
    rows.map((row) => row.chair_post_id),
  );
  return ok({ meetings: rows.map((row) => meetingLine(row, row, names)) });
});

/** @returns the page; `not-found` */
export const readMeeting = useCase('meeting.read', async (scene, input: { readonly id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const row = await requireMeeting(scene, input.id);
  return row.ok ? ok(await meetingPage(scene, row.value)) : row;
});
