// July 2026 of 一会、双查、两通报、一报告, seen on the 16th.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { cycleStanding, type Deed } from './standing.ts';
import { areDueDays, cycleParts, type CycleRules } from './template.ts';

const plain = { off: [], worked: [] };
const rules: CycleRules = {
  meeting: { dueDays: [8], recognises: ['meeting'] },
  check: { dueDays: [11, 28], recognises: ['round'] },
  circular: { dueDays: [12, 25], recognises: ['monthly-circular'] },
  report: { dueDays: [31], recognises: ['special-report'] },
};
const deeds: readonly Deed[] = [
  { part: 'circular', doneOn: '2026-07-14' },
  { part: 'meeting', doneOn: '2026-07-08' },
  { part: 'meeting', doneOn: '2026-07-15' },
];
const standing = (today = '2026-07-16') => cycleStanding(rules, '2026-07', deeds, today, plain);

test('each time a part is due it is done, done late, late or open', () => {
  // The 11th and 12th are a weekend: both wait for Monday the 13th; Saturday the 25th for the 27th.
  expect(
    standing().map(({ part, slots }) => [part, slots.map(({ dueOn, state }) => `${dueOn} ${state}`)]),
  ).toEqual([
    ['meeting', ['2026-07-08 done']],
    ['check', ['2026-07-13 late', '2026-07-28 open']],
    ['circular', ['2026-07-13 done-late', '2026-07-27 open']],
    ['report', ['2026-07-31 open']],
  ]);
});

test('it is told as done of times, and what goes beyond does not make up for another part', () => {
  expect(standing().map(({ done, times }) => `${done}/${times}`)).toEqual(['1/1', '0/2', '1/2', '0/1']);
  expect(standing()[0]?.beyond).toEqual([{ part: 'meeting', doneOn: '2026-07-15' }]);
});

test('on the due day itself nothing is late yet', () => {
  expect(standing('2026-07-13')[1]?.slots[0]?.state).toBe('open');
});

test('every deed stands in exactly one place, and done is never more than asked', () => {
  const deed = fc.record({
    part: fc.constantFrom(...cycleParts),
    doneOn: fc.nat(60).map((days) => addDays('2026-06-20', days)),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (all) => {
      const parts = cycleStanding(rules, '2026-07', all, '2026-07-16', plain);
      const placed = parts.flatMap(({ slots, beyond }) => [
        ...slots.flatMap((slot) => slot.deed ?? []),
        ...beyond,
      ]);
      expect(placed).toHaveLength(all.length);
      for (const { done, times, slots } of parts) {
        expect(done <= times).toBe(true);
        expect(slots.filter((slot) => slot.deed !== null)).toHaveLength(done);
      }
    }),
    { seed: 20260708 },
  );
});

test('a county’s own days are days of a month, rising', () => {
  expect(
    [{ check: [10, 20, 28] }, { check: [] }, { report: [32] }, { circular: [25, 12] }, {}].map(areDueDays),
  ).toEqual([true, false, false, false, true]);
});
