// 撤下: an entry ends sooner than it was dated; the days it was on stay, so that what was asked for then stays asked for.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { deleteRow, updateRow } from '@luoshi/store/journal/write';
import { findEntry } from '@luoshi/store/queries/dispatch-list';
import { useCase } from '../use-case/use-case.ts';

/** @returns nothing; `not-found`, `wrong-state` when it has ended, `changed-meanwhile` */
export const takeOffDispatchList = useCase(
  'dispatch-list.take-off',
  async (
    scene,
    { id, basedOn }: { readonly id: string; readonly basedOn: number; readonly reason: string },
  ) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const entry = await findEntry(scene, id);
    if (entry === null) return refuse('not-found', { table: 'dispatch_list_entries' });
    if (entry.to_on < scene.today) return refuse('wrong-state', { state: 'ended', act: 'take-off' });
    const yesterday = addDays(scene.today, -1);
    // One that has not begun by yesterday leaves no day behind.
    const taken =
      entry.from_on > yesterday && entry.version === basedOn
        ? await deleteRow(scene, 'dispatch_list_entries', id)
        : await updateRow(scene, 'dispatch_list_entries', id, basedOn, { to_on: yesterday });
    return taken.ok ? ok({ taken: 1 }) : taken;
  },
);
