// Who is on duty when: the shift a moment falls into.
import { addDays } from '@luoshi/domain/period/calendar-date';
import { listShifts, type DutyRow } from '@luoshi/store/queries/duty';
import type { Scene } from '../use-case/use-case.ts';

/** Shifts of every unit that run now. */
export const shiftsNow = async (scene: Scene): Promise<readonly DutyRow<'shifts'>[]> =>
  (await listShifts(scene, addDays(scene.today, -1), scene.today)).filter(
    (shift) => shift.starts_at <= scene.now && scene.now < shift.ends_at,
  );

/** Posts of a shift, the leader first. */
export const postsOf = (shift: DutyRow<'shifts'>): readonly string[] => [
  shift.leader_post_id,
  ...shift.staff_post_ids,
];
