// 换班: asked by whoever keeps the shift, answered by the other; the roster's laws hold afterwards as well.
import { swapDays, type Swap } from '@luoshi/domain/duty/swap';
import type { RosterDay } from '@luoshi/domain/duty/fairness';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findShift, findSwap, listShifts, type DutyRow } from '@luoshi/store/queries/duty';
import { listPosts } from '@luoshi/store/queries/post';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { findTeam } from './find-team.ts';

type Shift = DutyRow<'shifts'>;

const dayOf = (shift: Shift): RosterDay => ({
  day: shift.on_date,
  leader: shift.leader_post_id,
  staff: shift.staff_post_ids,
});

/** Person who holds a post today, or null. */
const holderOf = async (scene: Scene, postId: string): Promise<string | null> =>
  (await listPosts(scene, scene.today)).find((post) => post.id === postId)?.person_id ?? null;

/** The roster around a shift after a swap, with the shifts it is made of. */
const swapped = async (scene: Scene, shift: Shift, returned: Shift | null, swap: Swap) => {
  const team = await findTeam(scene, shift.unit_id);
  if (!team.ok) return team;
  const ends = [shift.on_date, returned?.on_date ?? shift.on_date].toSorted();
  const shifts = await listShifts(scene, addDays(ends[0] ?? '', -31), addDays(ends.at(-1) ?? '', 31));
  const ofUnit = shifts.filter((each) => each.unit_id === shift.unit_id);
  const after = swapDays(ofUnit.map(dayOf), swap, {
    leaders: team.value.leader_post_ids,
    staff: team.value.staff_post_ids,
    gapDays: team.value.gap_days,
  });
  return after.ok ? ok({ ofUnit, after: after.value }) : after;
};

interface Asked {
  /** Shift given. */
  readonly id: string;
  readonly fromPostId: string;
  readonly toPostId: string;
  /** The other's shift taken in return; null when he only steps in. */
  readonly returnShiftId: string | null;
}

const shiftsOf = async (
  scene: Scene,
  id: string,
  returnId: string | null,
): Promise<Outcome<{ shift: Shift; returned: Shift | null }>> => {
  const shift = await findShift(scene, id);
  const returned = returnId === null ? null : await findShift(scene, returnId);
  if (shift === null || (returnId !== null && returned?.unit_id !== shift.unit_id))
    return refuse('not-found', { table: 'duty_shifts' });
  return [shift, ...(returned === null ? [] : [returned])].some((each) => each.starts_at <= scene.now)
    ? refuse('too-late', { until: shift.on_date })
    : ok({ shift, returned });
};

/** @returns the swap's id; `not-found`, `too-late` for a shift begun, what `swapDays` refuses */
export const askSwap = useCase('duty.swap', async (scene, input: Asked) => {
  const found = await shiftsOf(scene, input.id, input.returnShiftId);
  if (!found.ok) return found;
  const { shift, returned } = found.value;
  const holder = await holderOf(scene, input.fromPostId);
  const allowed = scene.require({ personIds: holder === null ? [] : [holder] });
  if (!allowed.ok) return allowed;
  const after = await swapped(scene, shift, returned, {
    on: shift.on_date,
    from: input.fromPostId,
    to: input.toPostId,
    returnOn: returned?.on_date ?? null,
  });
  if (!after.ok) return after;
  const swap = await insertRow(scene, 'duty_swaps', {
    unit_id: shift.unit_id,
    shift_id: shift.id,
    from_post_id: input.fromPostId,
    to_post_id: input.toPostId,
    return_shift_id: input.returnShiftId,
    state: 'asked',
    asked_at: scene.now,
  });
  return ok({ id: swap.id });
});

const applySwap = async (scene: Scene, swap: DutyRow<'swaps'>): Promise<Outcome<undefined>> => {
  const found = await shiftsOf(scene, swap.shift_id, swap.return_shift_id);
  if (!found.ok) return found;
  const { shift, returned } = found.value;
  const made = await swapped(scene, shift, returned, {
    on: shift.on_date,
    from: swap.from_post_id,
    to: swap.to_post_id,
    returnOn: returned?.on_date ?? null,
  });
  if (!made.ok) return made;
  for (const day of made.value.after) {
    const old = made.value.ofUnit.find((each) => each.on_date === day.day);
    if (old?.id !== shift.id && old?.id !== returned?.id) continue;
    if (old === undefined) continue;
    const patch = { leader_post_id: day.leader, staff_post_ids: [...day.staff] };
    const changed = await updateRow(scene, 'duty_shifts', old.id, old.version, patch);
    if (!changed.ok) return changed;
  }
  return ok(undefined);
};

/** @returns the swap's id; `not-found`, `not-allowed` for anybody but the one asked, `wrong-state`, what `swapDays` refuses */
export const answerSwap = useCase(
  'duty.answer-swap',
  async (
    scene,
    { id, basedOn, accept }: { readonly id: string; readonly basedOn: number; readonly accept: boolean },
  ) => {
    const swap = await findSwap(scene, id);
    if (swap === null) return refuse('not-found', { table: 'duty_swaps' });
    const holder = await holderOf(scene, swap.to_post_id);
    const allowed = scene.require({ personIds: holder === null ? [] : [holder] });
    if (!allowed.ok) return allowed;
    if (swap.state !== 'asked') return refuse('wrong-state', { state: swap.state, act: 'answer-swap' });
    if (accept) {
      const applied = await applySwap(scene, swap);
      if (!applied.ok) return applied;
    }
    const answered = await updateRow(scene, 'duty_swaps', id, basedOn, {
      state: accept ? 'accepted' : 'refused',
      answered_at: scene.now,
    });
    return answered.ok ? ok({ id }) : answered;
  },
);
