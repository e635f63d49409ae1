// 值班记录 of a unit: who is on duty now, what is open, the log, the handover, and which villages know of a warning.
import { openMatters } from '@luoshi/domain/duty/handover';
import { ok } from '@luoshi/domain/outcome/outcome';
import { addDays } from '@luoshi/domain/period/calendar-date';
import {
  listHandovers,
  listReceipts,
  listShifts,
  listTeams,
  type DutyRow,
  type TeamRecord,
} from '@luoshi/store/queries/duty';
import { listPosts, type PostRecord } from '@luoshi/store/queries/post';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { chosenTeam } from './chosen-team.ts';
import { logLine, recentLog } from './hand-over.ts';
import { postsOf } from './on-duty.ts';
import { shiftShown, whoIs, type OnDuty } from './read-roster.ts';

const shownDays = 7;

const handoverShown = (
  scene: Scene,
  handover: DutyRow<'handovers'>,
  shifts: readonly DutyRow<'shifts'>[],
  who: (id: string) => OnDuty,
) => {
  const to = shifts.find(({ id }) => id === handover.to_shift_id);
  const isComing =
    scene.actor.postId !== null && to !== undefined && postsOf(to).includes(scene.actor.postId);
  return {
    id: handover.id,
    fromShiftId: handover.from_shift_id,
    carried: handover.carried_entry_ids,
    note: handover.note,
    outgoing: who(handover.outgoing_post_id),
    outgoingAt: handover.outgoing_at,
    incoming: handover.incoming_post_id === null ? null : who(handover.incoming_post_id),
    incomingAt: handover.incoming_at,
    waitsForMe:
      isComing && handover.incoming_at === null && handover.outgoing_person_id !== scene.actor.personId,
    version: handover.version,
  };
};

const entryShown = (entry: DutyRow<'log_entries'>, who: (id: string) => OnDuty) => ({
  id: entry.id,
  at: entry.at,
  kind: entry.kind,
  caller: entry.caller,
  content: entry.content,
  action: entry.action,
  pending: entry.pending,
  aboutId: entry.about_entry_id,
  by: who(entry.by_post_id),
});

const receiptsOf = async (scene: Scene, unitId: string, since: string, who: (id: string) => OnDuty) =>
  (await listReceipts(scene, unitId, since)).map((receipt) => ({
    id: receipt.id,
    warningId: receipt.warning_id,
    title: receipt.title,
    issuedAt: receipt.issued_at,
    village: receipt.village,
    how: receipt.how,
    answeredBy: receipt.answered_by,
    tickedBy: receipt.ticked_by_post_id === null ? null : who(receipt.ticked_by_post_id),
    tickedAt: receipt.ticked_at,
    version: receipt.version,
  }));

const logOf = async (scene: Scene, team: TeamRecord, posts: readonly PostRecord[]) => {
  const who = whoIs(scene, posts);
  const shifts = (await listShifts(scene, addDays(scene.today, -shownDays), addDays(scene.today, 1))).filter(
    (shift) => shift.unit_id === team.unit_id,
  );
  const running = shifts.findIndex((shift) => shift.starts_at <= scene.now && scene.now < shift.ends_at);
  const shown = (shift: DutyRow<'shifts'> | undefined) =>
    shift === undefined ? null : shiftShown(scene, shift, who);
  const log = await recentLog(scene, team.unit_id);
  const open = openMatters(log.map(logLine));
  const from = new Date(Date.parse(scene.now) - shownDays * 86_400_000).toISOString();
  const handovers = await listHandovers(
    scene,
    shifts.map(({ id }) => id),
  );
  return {
    unitId: team.unit_id,
    mayWrite: scene.actor.unitIds.includes(team.unit_id) && running >= 0,
    phone: team.phone,
    now: shown(shifts[running]),
    next: shown(shifts[running + 1]),
    previous: shown(running > 0 ? shifts[running - 1] : undefined),
    open,
    entries: log
      .filter((entry) => entry.at >= from || open.includes(entry.id))
      .toReversed()
      .map((entry) => entryShown(entry, who)),
    handovers: handovers.toReversed().map((handover) => handoverShown(scene, handover, shifts, who)),
    receipts: await receiptsOf(scene, team.unit_id, from, who),
  };
};

/** The log of the last days; one's own unit's, or the county's, when none is given. */
export const readLog = useCase(
  'duty.read',
  async (scene, input: { readonly unitId?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const teams = await listTeams(scene);
    const posts = await listPosts(scene, scene.today);
    const team = chosenTeam(scene, teams, posts, input.unitId);
    return ok({
      units: teams.map(({ unit_id: id, unit_name: name }) => ({ id, name })),
      log: team === undefined ? null : await logOf(scene, team, posts),
    });
  },
);
