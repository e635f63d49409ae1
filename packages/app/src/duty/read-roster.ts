// 值班表 of a month: every unit's team, shifts with how the burden lies, swaps asked, who is away.
import { may } from '@luoshi/domain/access/may';
import { burdensOf, spreadOf } from '@luoshi/domain/duty/fairness';
import { ok } from '@luoshi/domain/outcome/outcome';
import { isWorkingDay } from '@luoshi/domain/period/working-days';
import {
  listDutyAbsences,
  listOpenSwaps,
  listShifts,
  listTeams,
  type DutyRow,
  type TeamRecord,
} from '@luoshi/store/queries/duty';
import { listPosts, type PostRecord } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { chosenTeam } from './chosen-team.ts';
import { daysOfMonth } from './make-roster.ts';

/** A person on duty, by the post. */
export interface OnDuty {
  readonly postId: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string | null;
  readonly isMe: boolean;
}

/** Somebody of the day by the id of the post; one whose post has ended keeps the place without a name. */
export const whoIs =
  (scene: Scene, posts: readonly PostRecord[]) =>
  (postId: string): OnDuty => {
    const post = posts.find(({ id }) => id === postId);
    return {
      postId,
      name: post?.person_name ?? '·',
      title: post?.title ?? '',
      phone: post?.phone ?? null,
      isMe: post !== undefined && post.person_id === scene.actor.personId,
    };
  };

const burdens = (
  scene: Scene,
  shifts: readonly DutyRow<'shifts'>[],
  ids: readonly string[],
  who: (id: string) => OnDuty,
) => {
  const isOff = (day: string): boolean => !isWorkingDay(day, scene.context.rules.holidays);
  const days = shifts.map((shift) => ({
    day: shift.on_date,
    leader: shift.leader_post_id,
    staff: shift.staff_post_ids,
  }));
  const counted = burdensOf(days, ids, isOff);
  return {
    people: counted.map(({ id, duties, off }) => ({ ...who(id), duties, off })),
    spread: spreadOf(counted, 'duties'),
    offSpread: spreadOf(counted, 'off'),
  };
};

/** A shift as pages show it. */
export const shiftShown = (scene: Scene, shift: DutyRow<'shifts'>, who: (id: string) => OnDuty) => ({
  id: shift.id,
  onDate: shift.on_date,
  startsAt: shift.starts_at,
  endsAt: shift.ends_at,
  isOff: !isWorkingDay(shift.on_date, scene.context.rules.holidays),
  leader: who(shift.leader_post_id),
  staff: shift.staff_post_ids.map(who),
  version: shift.version,
});

const teamShown = (scene: Scene, team: TeamRecord) => ({
  unitId: team.unit_id,
  unit: team.unit_name,
  county: team.county,
  phone: team.phone,
  leaderPostIds: team.leader_post_ids,
  staffPostIds: team.staff_post_ids,
  staffPerShift: team.staff_per_shift,
  gapDays: team.gap_days,
  shiftStarts: team.shift_starts,
  mayChange: scene.actor.unitIds.includes(team.unit_id),
  version: team.version,
});

/** One's own unit, when it has no team yet and the reader may set it up; a team of the county's own bodies is the county's. */
const mayBegin = async (scene: Scene, teams: readonly TeamRecord[], posts: readonly PostRecord[]) => {
  const unitId = posts.find(({ id }) => id === scene.actor.postId)?.unit_id;
  const unit = (await listUnits(scene)).find(({ id }) => id === unitId);
  const hasTeam = teams.some((team) => team.unit_id === unitId);
  if (unit === undefined || hasTeam || !may('duty.set-up', { unitIds: [unit.id] }, scene.actor).ok)
    return null;
  return {
    unitId: unit.id,
    unit: unit.name,
    county: unit.kind === 'office' || unit.kind === 'leadership',
  };
};

/** The roster of a unit and month; one's own unit's, or the county's, when none is given. */
export const readRoster = useCase(
  'duty.read',
  async (scene, input: { readonly unitId?: string | undefined; readonly month?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const month = input.month ?? scene.today.slice(0, 7);
    const { first, last } = daysOfMonth(month);
    const teams = await listTeams(scene);
    const posts = await listPosts(scene, scene.today);
    const team = chosenTeam(scene, teams, posts, input.unitId);
    const who = whoIs(scene, posts);
    const shifts = (await listShifts(scene, first, last)).filter((shift) => shift.unit_id === team?.unit_id);
    const absences = team === undefined ? [] : await listDutyAbsences(scene, team.unit_id, first, last);
    const swaps = (await listOpenSwaps(scene)).filter((swap) => swap.unit_id === team?.unit_id);
    const { roster } = scene.context.rules.duty;
    return ok({
      month,
      units: teams.map(({ unit_id: id, unit_name: name }) => ({ id, name })),
      team: team === undefined ? null : teamShown(scene, team),
      mayBegin: await mayBegin(scene, teams, posts),
      defaults: roster,
      shifts: shifts.map((shift) => shiftShown(scene, shift, who)),
      leaders: burdens(scene, shifts, team?.leader_post_ids ?? [], who),
      staff: burdens(scene, shifts, team?.staff_post_ids ?? [], who),
      absences: absences.map((each) => ({ ...who(each.post_id), from: each.from_on, to: each.to_on })),
      swaps: swaps.map((swap) => ({
        id: swap.id,
        shiftId: swap.shift_id,
        returnShiftId: swap.return_shift_id,
        from: who(swap.from_post_id),
        to: who(swap.to_post_id),
        version: swap.version,
      })),
    });
  },
);
