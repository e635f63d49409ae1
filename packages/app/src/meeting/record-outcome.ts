// 议定事项: recorded while the meeting runs. A decision is a commitment at once; a remark is only minuted.
import { afterMeetingAct } from '@luoshi/domain/meeting/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { listAgenda, type AgendaItemRow, type MeetingRow } from '@luoshi/store/queries/meeting';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { giveCommitment } from '../commitment/give-commitment.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { requireMeeting } from './find-meeting.ts';
import { meetingPage } from './meeting-page.ts';

interface Input {
  readonly id: string;
  readonly agendaItemId: string;
  readonly kind: 'decision' | 'remark';
  readonly text: string;
  readonly leadUnitId: string | null;
  readonly supportUnitIds: readonly string[];
  readonly leadLeaderPostId: string | null;
  readonly dueOn: string | null;
  /** Entry of the township's duty lists the decision falls under. */
  readonly dutyId: string | null;
}

const given = async (
  scene: Scene,
  meeting: MeetingRow,
  item: AgendaItemRow,
  input: Input,
): Promise<Outcome<string | null>> => {
  if (input.kind === 'remark') return ok(null);
  const { leadUnitId, dueOn } = input;
  if (leadUnitId === null) return refuse('invalid-input', { field: 'leadUnitId' });
  if (dueOn === null) return refuse('invalid-input', { field: 'dueOn' });
  const chair = (await listPostNames(scene, [meeting.chair_post_id])).get(meeting.chair_post_id ?? '');
  const commitment = await giveCommitment(scene, {
    kind: 'task',
    title: input.text,
    source: {
      type: 'meeting',
      subjectId: meeting.id,
      title: meeting.title,
      text: item.title === input.text ? input.text : `${item.title}：${input.text}`,
      on: meeting.held_on,
      by: chair ?? null,
    },
    leadUnitId,
    supportUnitIds: input.supportUnitIds,
    leadLeaderPostId: input.leadLeaderPostId,
    givenByPostId: meeting.chair_post_id,
    handlerPostId: null,
    startsOn: null,
    dueOn,
    cadence: 'month',
    measure: null,
    checkNeeded: false,
    dutyId: input.dutyId,
  });
  return commitment.ok ? ok(commitment.value.id) : commitment;
};

/** @returns the page; `not-found`, `wrong-state`, `invalid-input` for a decision without unit or day */
export const recordOutcome = useCase('meeting.record', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const meeting = await requireMeeting(scene, input.id);
  if (!meeting.ok) return meeting;
  const state = afterMeetingAct(meeting.value.state, 'record');
  if (!state.ok) return state;
  const item = (await listAgenda(scene, input.id)).find(({ id }) => id === input.agendaItemId);
  if (item === undefined) return refuse('not-found', { table: 'agenda_items' });
  const commitmentId = await given(scene, meeting.value, item, input);
  if (!commitmentId.ok) return commitmentId;
  await insertRow(scene, 'meeting_outcomes', {
    meeting_id: input.id,
    agenda_item_id: item.id,
    kind: input.kind,
    text: input.text,
    commitment_id: commitmentId.value,
    recorded_by_post_id: scene.actor.postId,
    recorded_at: scene.now,
  });
  if (item.discussed_at === null) {
    const discussed = await updateRow(scene, 'agenda_items', item.id, item.version, {
      discussed_at: scene.now,
    });
    if (!discussed.ok) return discussed;
  }
  return ok(await meetingPage(scene, meeting.value));
});
