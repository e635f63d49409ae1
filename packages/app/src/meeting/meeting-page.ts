// A meeting as it is shown: its agenda with the commitments as they stand today, and what came of each matter.
import { may } from '@luoshi/domain/access/may';
import type { Verb } from '@luoshi/domain/access/grants';
import { afterMeetingAct, type MeetingAct } from '@luoshi/domain/meeting/state';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import {
  listAgenda,
  listMeetingOutcomes,
  type AgendaItemRow,
  type MeetingRow,
} from '@luoshi/store/queries/meeting';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { commitmentLines, type CommitmentLine } from '../commitment/commitment-lines.ts';
import { outcomeShown } from './outcome-shown.ts';
import type { Scene } from '../use-case/use-case.ts';

const verbOf: Readonly<Record<MeetingAct, Verb>> = {
  edit: 'meeting.edit',
  open: 'meeting.run',
  record: 'meeting.record',
  close: 'meeting.run',
  'draft-minutes': 'meeting.minutes',
};

const offersOf = (scene: Scene, row: MeetingRow): readonly MeetingAct[] =>
  (['edit', 'open', 'record', 'close', 'draft-minutes'] as const).filter(
    (act) =>
      afterMeetingAct(row.state, act).ok &&
      may(verbOf[act], {}, scene.actor).ok &&
      (act !== 'draft-minutes' || row.bulletin_id === null),
  );

/** A meeting's own line; `counts` are known to lists and pages alike. */
export const meetingLine = (
  row: MeetingRow,
  counts: { readonly matters: number; readonly decisions: number },
  names: ReadonlyMap<string, string>,
) => ({
  id: row.id,
  title: row.title,
  heldOn: row.held_on,
  beginsAt: row.begins_at,
  place: row.place,
  state: row.state,
  chair: names.get(row.chair_post_id ?? '') ?? null,
  matters: counts.matters,
  decisions: counts.decisions,
  bulletinId: row.bulletin_id,
  version: row.version,
});

/** The commitments of an agenda as they stand today, by id. */
export const linesOf = async (
  scene: Scene,
  agenda: readonly AgendaItemRow[],
): Promise<ReadonlyMap<string, CommitmentLine>> => {
  const ids = agenda.flatMap((item) => item.commitment_id ?? []);
  const lines = await commitmentLines(scene, { ...anyCommitment, ids }, scene.today);
  return new Map(lines.map((line) => [line.id, line]));
};

/** The page of a meeting. */
export const meetingPage = async (scene: Scene, row: MeetingRow) => {
  const agenda = await listAgenda(scene, row.id);
  const outcomes = await listMeetingOutcomes(scene, row.id);
  const lines = await linesOf(scene, agenda);
  const names = await listPostNames(scene, [row.chair_post_id, row.recorder_post_id]);
  const decisions = outcomes.filter(({ kind }) => kind === 'decision').length;
  return {
    meeting: {
      ...meetingLine(row, { matters: agenda.length, decisions }, names),
      chairPostId: row.chair_post_id,
      recorder: names.get(row.recorder_post_id ?? '') ?? null,
      present: row.present,
      absent: row.absent,
      attending: row.attending,
    },
    agenda: agenda.map((item) => ({
      id: item.id,
      reason: item.reason,
      title: item.title,
      commitment: lines.get(item.commitment_id ?? '') ?? null,
      standing: item.standing,
      discussed: item.discussed_at !== null,
      outcomes: outcomes.filter(({ agenda_item_id: of }) => of === item.id).map(outcomeShown),
      version: item.version,
    })),
    offers: offersOf(scene, row),
  };
};

/** What {@link meetingPage} gives. */
export type MeetingPage = Awaited<ReturnType<typeof meetingPage>>;
