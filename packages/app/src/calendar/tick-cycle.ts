// What a cycle asks for and was done outside the system is ticked by hand, with where it is found.
import type { CyclePart } from '@luoshi/domain/cycle/template';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { periodOf } from '@luoshi/domain/period/period';
import { deleteRow, insertRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';

/** What was done. */
export interface NewTick {
  readonly part: CyclePart;
  readonly doneOn: string;
  readonly title: string;
  readonly link: string | null;
}

/** Ticks a part of the cycle of the month it was done in. @returns its id; `malformed-date`, `invalid-input` for a day to come */
export const tickCycle = useCase('cycle.tick', async (scene, { part, title, link, ...input }: NewTick) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const day = parseDate(input.doneOn);
  if (!day.ok) return day;
  if (day.value > scene.today) return refuse('invalid-input', { field: 'doneOn' });
  const { id } = await insertRow(scene, 'cycle_ticks', {
    period: periodOf(day.value, 'month'),
    part,
    done_on: day.value,
    title,
    link,
    ticked_by_post_id: scene.actor.postId,
  });
  return ok({ id });
});

/** Takes a tick back. @returns nothing; `not-found` */
export const untickCycle = useCase('cycle.untick', async (scene, { id }: { readonly id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const removed = await deleteRow(scene, 'cycle_ticks', id);
  return removed.ok ? ok({ removed: 1 }) : removed;
});
