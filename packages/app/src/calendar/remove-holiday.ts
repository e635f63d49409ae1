// A county takes back what it said of a day; the shipped table holds again.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { deleteRow } from '@luoshi/store/journal/write';
import { findHoliday } from '@luoshi/store/queries/holiday';
import { useCase } from '../use-case/use-case.ts';

/** @returns nothing; `not-found`, `changed-meanwhile` */
export const removeHoliday = useCase(
  'holiday.remove',
  async (scene, { on, basedOn }: { readonly on: string; readonly basedOn: number }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const known = await findHoliday(scene, on);
    if (known === null) return refuse('not-found', { table: 'holidays' });
    if (known.version !== basedOn)
      return refuse('changed-meanwhile', {
        table: 'holidays',
        basedOn,
        version: known.version,
        current: known,
      });
    const removed = await deleteRow(scene, 'holidays', known.id);
    return removed.ok ? ok({ removed: 1 }) : removed;
  },
);
