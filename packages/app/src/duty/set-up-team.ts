// 值班班子: who keeps duty in a unit, from which hour, at which number; and the days on which somebody cannot.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows, deleteRow, updateRow } from '@luoshi/store/journal/write';
import { listDutyAbsences, listTeams } from '@luoshi/store/queries/duty';
import { useCase } from '../use-case/use-case.ts';

/** A team as settled by its unit; numbers left out are the rule's. */
export interface NewTeam {
  readonly unitId: string;
  /** Version that was seen; null for a new team. */
  readonly basedOn: number | null;
  readonly county: boolean;
  readonly phone: string;
  readonly leaderPostIds: readonly string[];
  readonly staffPostIds: readonly string[];
  readonly staffPerShift: number | null;
  readonly gapDays: number | null;
  readonly shiftStarts: string | null;
}

/** @returns the unit's id; `invalid-input` for a team without leader or staff, or somebody in both; `changed-meanwhile` */
export const setUpTeam = useCase('duty.set-up', async (scene, input: NewTeam) => {
  const allowed = scene.require({ unitIds: [input.unitId] });
  if (!allowed.ok) return allowed;
  const { leaderPostIds, staffPostIds } = input;
  if (leaderPostIds.length === 0 || staffPostIds.some((id) => leaderPostIds.includes(id)))
    return refuse('invalid-input', { field: 'leaderPostIds' });
  if (staffPostIds.length === 0) return refuse('invalid-input', { field: 'staffPostIds' });
  const rule = scene.context.rules.duty.roster;
  const values = {
    county: input.county,
    phone: input.phone.trim(),
    leader_post_ids: [...leaderPostIds],
    staff_post_ids: [...staffPostIds],
    staff_per_shift: input.staffPerShift ?? rule.staffPerShift,
    gap_days: input.gapDays ?? rule.gapDays,
    shift_starts: input.shiftStarts ?? rule.shiftStarts,
  };
  const team = (await listTeams(scene)).find((each) => each.unit_id === input.unitId);
  if (team === undefined) {
    await insertRow(scene, 'duty_teams', { unit_id: input.unitId, ...values });
    return ok({ id: input.unitId });
  }
  const changed = await updateRow(scene, 'duty_teams', team.id, input.basedOn ?? 0, values);
  return changed.ok ? ok({ id: input.unitId }) : changed;
});

interface Absences {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
  readonly absences: readonly { readonly postId: string; readonly from: string; readonly to: string }[];
}

/** Says anew who cannot be put on duty in some days; why is not asked. @returns the unit's id; `invalid-input` */
export const setAbsences = useCase('duty.set-up', async (scene, { unitId, from, to, absences }: Absences) => {
  const allowed = scene.require({ unitIds: [unitId] });
  if (!allowed.ok) return allowed;
  if (absences.some((absence) => absence.to < absence.from)) return refuse('invalid-input', { field: 'to' });
  for (const { id } of await listDutyAbsences(scene, unitId, from, to)) {
    const gone = await deleteRow(scene, 'duty_absences', id);
    if (!gone.ok) return gone;
  }
  await insertRows(
    scene,
    'duty_absences',
    absences.map((each) => ({ unit_id: unitId, post_id: each.postId, from_on: each.from, to_on: each.to })),
  );
  return ok({ id: unitId });
});
