// 排班: a month's roster of a unit, leaders and staff each filled fairly; made anew as long as none of it has begun.
import { fillLine, type Member } from '@luoshi/domain/duty/roster';
import { shiftTimes } from '@luoshi/domain/duty/shift-times';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import {
  addDays,
  dateOf,
  daysInMonth,
  partsOf,
  type CalendarDate,
} from '@luoshi/domain/period/calendar-date';
import { isWorkingDay } from '@luoshi/domain/period/working-days';
import { deleteRow, insertRows } from '@luoshi/store/journal/write';
import {
  listDutyAbsences,
  listOpenSwaps,
  listShifts,
  type DutyRow,
  type TeamRecord,
} from '@luoshi/store/queries/duty';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { findTeam } from './find-team.ts';

interface Month {
  readonly days: readonly CalendarDate[];
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Days of `2026-07`. */
export const daysOfMonth = (month: string): Month => {
  const { year, month: number } = partsOf(`${month}-01`);
  const days = Array.from({ length: daysInMonth(year, number) }, (_, n) => dateOf(year, number, n + 1));
  return { days, first: `${month}-01`, last: days.at(-1) ?? `${month}-01` };
};

const keeps = (shift: DutyRow<'shifts'>, id: string): boolean =>
  shift.leader_post_id === id || shift.staff_post_ids.includes(id);

/** A member with what he kept before this year, and when he is away. */
const membersOf = async (
  scene: Scene,
  team: TeamRecord,
  month: Month,
  isOff: (day: CalendarDate) => boolean,
): Promise<(ids: readonly string[]) => readonly Member[]> => {
  const { year } = partsOf(month.first);
  const before = (await listShifts(scene, dateOf(year - 1, 12, 1), addDays(month.first, -1))).filter(
    (shift) => shift.unit_id === team.unit_id,
  );
  const absences = await listDutyAbsences(scene, team.unit_id, month.first, month.last);
  return (ids) =>
    ids.map((id) => {
      const kept = before.filter((shift) => keeps(shift, id));
      const away = absences.filter((absence) => absence.post_id === id);
      return {
        id,
        isAway: (day) => away.some((absence) => absence.from_on <= day && day <= absence.to_on),
        lastOn: kept.at(-1)?.on_date ?? null,
        offBefore: kept.filter((shift) => partsOf(shift.on_date).year === year && isOff(shift.on_date))
          .length,
      };
    });
};

const clear = async (scene: Scene, team: TeamRecord, month: Month): Promise<Outcome<undefined>> => {
  const shifts = (await listShifts(scene, month.first, month.last)).filter(
    (shift) => shift.unit_id === team.unit_id,
  );
  const swapped = new Set((await listOpenSwaps(scene)).map((swap) => swap.shift_id));
  if (shifts.some((shift) => shift.starts_at <= scene.now || swapped.has(shift.id)))
    return refuse('roster-kept', {});
  for (const { id } of shifts) {
    const gone = await deleteRow(scene, 'duty_shifts', id);
    if (!gone.ok) return gone;
  }
  return ok(undefined);
};

/**
 * Makes the roster of a month.
 *
 * @returns the unit's id; `not-found`, `roster-kept` once a shift of it has begun or a swap is asked, `roster-impossible`
 */
export const makeRoster = useCase(
  'duty.roster',
  async (scene, { unitId, month }: { readonly unitId: string; readonly month: string }) => {
    const allowed = scene.require({ unitIds: [unitId] });
    if (!allowed.ok) return allowed;
    const team = await findTeam(scene, unitId);
    if (!team.ok) return team;
    const span = daysOfMonth(month);
    const cleared = await clear(scene, team.value, span);
    if (!cleared.ok) return cleared;
    const isOff = (day: CalendarDate): boolean => !isWorkingDay(day, scene.context.rules.holidays);
    const {
      leader_post_ids: leaderIds,
      staff_post_ids: staffIds,
      staff_per_shift: perShift,
      gap_days: gapDays,
    } = team.value;
    const members = await membersOf(scene, team.value, span, isOff);
    const line = { days: span.days, isOff, gapDays };
    const leaders = fillLine({ ...line, members: members(leaderIds), perShift: 1 });
    if (!leaders.ok) return leaders;
    const staff = fillLine({ ...line, members: members(staffIds), perShift });
    if (!staff.ok) return staff;
    await insertRows(
      scene,
      'duty_shifts',
      span.days.map((day, n) => {
        const { startsAt, endsAt } = shiftTimes(day, team.value.shift_starts, scene.context.clock.zone);
        return {
          unit_id: unitId,
          on_date: day,
          starts_at: startsAt,
          ends_at: endsAt,
          leader_post_id: leaders.value[n]?.[0] ?? '',
          staff_post_ids: [...(staff.value[n] ?? [])],
        };
      }),
    );
    return ok({ id: unitId });
  },
);
