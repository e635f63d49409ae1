// 开会、散会: opening keeps the standing of every matter as the meeting saw it.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { afterMeetingAct } from '@luoshi/domain/meeting/state';
import { ok } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { listAgenda } from '@luoshi/store/queries/meeting';
import { useCase } from '../use-case/use-case.ts';
import { requireMeeting } from './find-meeting.ts';
import { linesOf, meetingPage } from './meeting-page.ts';
import { standingText } from './standing-text.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
}

/** @returns the page; `not-found`, `wrong-state`, `changed-meanwhile` */
export const openMeeting = useCase('meeting.run', async (scene, input: Input & { readonly say: Say }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const meeting = await requireMeeting(scene, input.id);
  if (!meeting.ok) return meeting;
  const state = afterMeetingAct(meeting.value.state, 'open');
  if (!state.ok) return state;
  const opened = await updateRow(scene, 'meetings', input.id, input.basedOn, {
    state: state.value,
    opened_at: scene.now,
  });
  if (!opened.ok) return opened;
  const agenda = await listAgenda(scene, input.id);
  const lines = await linesOf(scene, agenda);
  for (const item of agenda) {
    const line = lines.get(item.commitment_id ?? '');
    if (line === undefined) continue;
    const kept = await updateRow(scene, 'agenda_items', item.id, item.version, {
      standing: standingText(line, input.say),
    });
    if (!kept.ok) return kept;
  }
  return ok(await meetingPage(scene, opened.value));
});

/** @returns the page; `not-found`, `wrong-state`, `changed-meanwhile` */
export const closeMeeting = useCase('meeting.run', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const meeting = await requireMeeting(scene, input.id);
  if (!meeting.ok) return meeting;
  const state = afterMeetingAct(meeting.value.state, 'close');
  if (!state.ok) return state;
  const closed = await updateRow(scene, 'meetings', input.id, input.basedOn, {
    state: state.value,
    closed_at: scene.now,
  });
  return closed.ok ? ok(await meetingPage(scene, closed.value)) : closed;
});
