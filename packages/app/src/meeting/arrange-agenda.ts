// The office puts the agenda in order: keeps, adds, leaves out. A matter with an outcome stays.
import { agendaOf, type AgendaReason } from '@luoshi/domain/meeting/agenda';
import { afterMeetingAct } from '@luoshi/domain/meeting/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRows, updateRow, type New } from '@luoshi/store/journal/write';
import { findCommitment } from '@luoshi/store/queries/commitment';
import { listAgenda, listMeetingOutcomes, type AgendaItemRow } from '@luoshi/store/queries/meeting';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { candidatesOf } from './candidates.ts';
import { requireMeeting } from './find-meeting.ts';
import { meetingPage } from './meeting-page.ts';

interface Matter {
  readonly id: string | null;
  readonly commitmentId: string | null;
  readonly title: string;
}

interface Input {
  readonly id: string;
  readonly basedOn: number;
  /** Also adds what has turned red, yellow or blocked since the agenda was made. */
  readonly fresh: boolean;
  readonly matters: readonly Matter[];
}

const leaveOut = async (
  scene: Scene,
  meetingId: string,
  gone: readonly AgendaItemRow[],
): Promise<Outcome<undefined>> => {
  const outcomes = await listMeetingOutcomes(scene, meetingId);
  const settled = gone.find((item) => outcomes.some(({ agenda_item_id: of }) => of === item.id));
  if (settled !== undefined) return refuse('wrong-state', { state: settled.title, act: 'meeting-leave-out' });
  for (const item of gone) {
    const deleted = await deleteRow(scene, 'agenda_items', item.id);
    if (!deleted.ok) return deleted;
  }
  return ok(undefined);
};

type NewItem = New<'agenda_items'>;

const added = (
  meetingId: string,
  ordinal: number,
  reason: AgendaReason,
  matter: Omit<Matter, 'id'>,
): NewItem => ({
  meeting_id: meetingId,
  ordinal,
  reason,
  title: matter.title,
  commitment_id: matter.commitmentId,
});

const freshItems = async (
  scene: Scene,
  meetingId: string,
  from: number,
  known: ReadonlySet<string | null>,
): Promise<readonly NewItem[]> =>
  agendaOf(await candidatesOf(scene))
    .filter((matter) => !known.has(matter.commitmentId))
    .map((matter, at) => ({
      ...added(meetingId, from + at, matter.reason, matter),
      obstacle_id: matter.obstacleId,
    }));

/** @returns the page; `not-found`, `wrong-state`, `changed-meanwhile` */
export const arrangeAgenda = useCase('meeting.edit', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const meeting = await requireMeeting(scene, input.id);
  if (!meeting.ok) return meeting;
  const state = afterMeetingAct(meeting.value.state, 'edit');
  if (!state.ok) return state;
  const touched = await updateRow(scene, 'meetings', input.id, input.basedOn, { state: state.value });
  if (!touched.ok) return touched;
  const before = new Map((await listAgenda(scene, input.id)).map((item) => [item.id, item]));
  const kept = new Set(input.matters.map(({ id }) => id));
  const left = await leaveOut(
    scene,
    input.id,
    [...before.values()].filter(({ id }) => !kept.has(id)),
  );
  if (!left.ok) return left;
  const items: NewItem[] = [];
  for (const [ordinal, matter] of input.matters.entries()) {
    const row = before.get(matter.id ?? '');
    if (row === undefined) {
      if (matter.commitmentId !== null && (await findCommitment(scene, matter.commitmentId)) === null)
        return refuse('not-found', { table: 'commitments' });
      items.push(added(input.id, ordinal, 'added', matter));
    } else if (row.ordinal !== ordinal) {
      const moved = await updateRow(scene, 'agenda_items', row.id, row.version, { ordinal });
      if (!moved.ok) return moved;
    }
  }
  if (input.fresh) {
    const known = new Set([...before.values()].map(({ commitment_id: of }) => of));
    items.push(...(await freshItems(scene, input.id, input.matters.length, known)));
  }
  await insertRows(scene, 'agenda_items', items);
  return ok(await meetingPage(scene, touched.value));
});
