// A county says of days that they are off or worked, with the paper it says so by.
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findHoliday } from '@luoshi/store/queries/holiday';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** A day as it is decided. */
export interface NewHoliday {
  readonly on: string;
  readonly kind: 'off' | 'worked';
  readonly name: string;
  readonly source: string;
  /** Version of the county's own day that was seen; null when there was none. */
  readonly basedOn: number | null;
}

const setDay = async (scene: Scene, { on, basedOn, ...said }: NewHoliday): Promise<Outcome<unknown>> => {
  const day = parseDate(on);
  if (!day.ok) return day;
  const known = await findHoliday(scene, day.value);
  if (known !== null) return updateRow(scene, 'holidays', known.id, basedOn ?? 0, said);
  return ok(await insertRow(scene, 'holidays', { on_date: day.value, ...said }));
};

/**
 * Sets days of the county's own table; it holds over what ships, and every clock counts by it from then on.
 *
 * @returns how many; `malformed-date`, `changed-meanwhile` with the day as it is now
 */
export const setHolidays = useCase(
  'holiday.set',
  async (scene, { days }: { readonly days: readonly NewHoliday[] }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    for (const day of days) {
      const set = await setDay(scene, day);
      if (!set.ok) return set;
    }
    return ok({ set: days.length });
  },
);
