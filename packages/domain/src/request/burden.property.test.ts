// Laws of counting what units are asked: sums agree however they are cut, nothing is asked outside a request's run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { endOf, nextPeriod, periodOf, startOf } from '../period/period.ts';
import {
  burdenOf,
  requestCadences,
  requestCost,
  requestPeriodsIn,
  timesAYear,
  type AskedOfUnit,
} from './burden.ts';
import { heldBy, plainName } from './held.ts';

const runs = { seed: 20260708, numRuns: 300 };
const asked: fc.Arbitrary<AskedOfUnit> = fc.record({
  unitId: fc.constantFrom('a', 'b', 'c'),
  asker: fc.constantFrom('县水务局', '县住建局'),
  times: fc.nat(5),
  fields: fc.nat(9),
});
const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

test('the units’ entries add up to those of all, and each unit’s to those of who asks', () => {
  fc.assert(
    fc.property(fc.array(asked), fc.integer({ min: 1, max: 9 }), (all, minutes) => {
      const units = ['a', 'b', 'c'].map((unitId) => burdenOf(unitId, all, minutes));
      const total = all.reduce((sum, { fields, times }) => sum + fields * times, 0);
      expect(units.reduce((sum, unit) => sum + unit.entries, 0)).toBe(total);
      for (const { items, entries, minutes: spent, askers } of units) {
        expect(askers.reduce((sum, each) => sum + each.items, 0)).toBe(items);
        expect(askers.reduce((sum, each) => sum + each.entries, 0)).toBe(entries);
        expect(spent).toBe(entries * minutes);
      }
    }),
    runs,
  );
});

test('a cost is units × fields × times a year', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(40), fc.constantFrom(...requestCadences), (units, fields, cadence) => {
      expect(requestCost({ units, fields, cadence }, 3).entries).toBe(units * fields * timesAYear(cadence));
    }),
    runs,
  );
});

test('over a year a request is asked as often as its cadence says, each period once; a week may be the 53rd', () => {
  for (const cadence of requestCadences) {
    const run = { cadence, startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const periods = months.flatMap((month) => requestPeriodsIn(run, month));
    expect(new Set(periods).size).toBe(periods.length);
    expect(Math.abs(periods.length - timesAYear(cadence))).toBeLessThanOrEqual(cadence === 'week' ? 1 : 0);
  }
});

test('nothing is asked for a period outside the run', () => {
  const day = fc.nat(364).map((n) => addDays('2026-01-01', n));
  fc.assert(
    fc.property(
      fc.constantFrom(...requestCadences),
      day,
      day,
      fc.constantFrom(...months),
      (cadence, a, b, month) => {
        const [startsOn, endsOn] = a < b ? [a, b] : [b, a];
        for (const period of requestPeriodsIn({ cadence, startsOn, endsOn }, month)) {
          if (cadence === 'once') continue;
          expect(endOf(period) >= startsOn && startOf(period) <= endsOn).toBe(true);
          expect(periodOf(endOf(period), 'month')).toBe(month);
          expect(startOf(nextPeriod(period)) > endOf(period)).toBe(true);
        }
      },
    ),
    runs,
  );
});

test('a name made plain stays as it is, and whatever is held is found under its own name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (name) => {
      expect(plainName(plainName(name))).toBe(plainName(name));
      const held = { where: 'indicator' as const, id: 'x', names: [name], owner: '县水务局', title: name };
      if (plainName(name) !== '') expect(heldBy(name, [held])?.id).toBe('x');
    }),
    runs,
  );
});

test.each([
  ['高标准农田建成面积（亩）', '高标准农田'],
  ['新增种草 面积', '新增种草'],
  ['累计完成通村公路', '通村公路'],
  ['农村危房改造开工户数', '农村危房改造开工'],
])('%s asks for %s', (field, name) => expect(plainName(field)).toBe(plainName(name)));

test.each([
  ['人口', '户数'],
  ['肉牛存栏', '肉牛出栏'],
])('%s is not %s', (field, name) => expect(plainName(field)).not.toBe(plainName(name)));
