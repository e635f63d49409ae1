// The county's word over the shipped table.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { isWorkingDay } from '../period/working-days.ts';
import { mergeHolidays } from './merge-holidays.ts';

const day = fc.nat(60).map((days) => addDays('2026-01-01', days));
const shipped = fc.record({ off: fc.array(day), worked: fc.array(day) });
const own = fc.uniqueArray(fc.record({ on: day, kind: fc.constantFrom('off' as const, 'worked' as const) }), {
  selector: ({ on }) => on,
});

test('of a day the county decided about, its word holds; of any other the shipped table', () => {
  fc.assert(
    fc.property(shipped, own, day, (table, decided, on) => {
      const merged = mergeHolidays(table, decided);
      const said = decided.find((each) => each.on === on);
      expect(isWorkingDay(on, merged)).toBe(said ? said.kind === 'worked' : isWorkingDay(on, table));
      expect(mergeHolidays(merged, decided)).toEqual(merged);
    }),
    { seed: 20260708 },
  );
});
