// Laws of a roster over random teams and months, Spring Festival among them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import { isWorkingDay } from '../period/working-days.ts';
import { fillLine, type Member, type RosterRequest } from './roster.ts';

const seed = 20_260_708;
/** 春节 2026: nine days off, 15 to 23 February, two Saturdays worked for them. */
const holidays = {
  off: Array.from({ length: 9 }, (_, n) => addDays('2026-02-15', n)),
  worked: ['2026-02-14', '2026-02-28'],
};
const isOff = (day: CalendarDate): boolean => !isWorkingDay(day, holidays);
const fresh = { isAway: () => false, lastOn: null, offBefore: 0 };
const team = (size: number): Member[] => Array.from({ length: size }, (_, n) => ({ id: `m${n}`, ...fresh }));

const request = fc
  .record({
    first: fc.constantFrom('2026-01-01', '2026-02-01', '2026-02-10', '2026-07-01', '2026-09-01'),
    length: fc.integer({ min: 7, max: 45 }),
    gapDays: fc.integer({ min: 0, max: 4 }),
    perShift: fc.integer({ min: 1, max: 3 }),
    spare: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ first, length, gapDays, perShift, spare }): RosterRequest => ({
    days: Array.from({ length }, (_, n) => addDays(first, n)),
    isOff,
    members: team(perShift * (gapDays + 1) + spare),
    perShift,
    gapDays,
  }));

const daysOf = ({ days }: RosterRequest, filled: readonly (readonly string[])[], id: string) =>
  days.filter((_, n) => filled[n]?.includes(id));

const rest = (kept: readonly CalendarDate[]): number =>
  Math.min(...kept.map((day, n) => (n === 0 ? Infinity : daysBetween(kept[n - 1] ?? day, day) - 1)));

const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

const filledOf = (given: RosterRequest): readonly (readonly string[])[] => {
  const filled = fillLine(given);
  if (!filled.ok) throw new Error(JSON.stringify(filled.refusal));
  return filled.value;
};

test('every shift is full, nobody stands twice within the gap, and counts differ by one at most', () => {
  fc.assert(
    fc.property(request, (given) => {
      const filled = filledOf(given);
      expect(filled.every((ids) => new Set(ids).size === given.perShift)).toBe(true);
      const kept = given.members.map(({ id }) => daysOf(given, filled, id));
      expect(kept.every((days) => rest(days) >= given.gapDays)).toBe(true);
      expect(spread(kept.map((days) => days.length))).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

test('weekends and holidays differ by one at most where the team is twice what the gap needs', () => {
  const roomy = request.filter(
    ({ members, perShift, gapDays }) => members.length >= 2 * perShift * (gapDays + 1),
  );
  fc.assert(
    fc.property(roomy, (given) => {
      const filled = filledOf(given);
      const off = given.members.map(({ id }) => daysOf(given, filled, id).filter(isOff).length);
      expect(spread(off)).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

test('who is away is not put on duty; where nobody is left it is refused with the day', () => {
  const away = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 12 }) }),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(request, away, (given, absences) => {
      const [first = ''] = given.days;
      const members = given.members.map((member, n) => {
        const absence = absences[n];
        const from = addDays(first, absence?.from ?? 0);
        const to = addDays(from, absence?.length ?? 0);
        return absence === undefined
          ? member
          : { ...member, isAway: (day: CalendarDate) => day >= from && day <= to };
      });
      const filled = fillLine({ ...given, members });
      if (!filled.ok) {
        expect(given.days).toContain(filled.refusal.params['on']);
        return;
      }
      for (const { id, isAway } of members) {
        const kept = daysOf(given, filled.value, id);
        expect(kept.some(isAway)).toBe(false);
        expect(rest(kept)).toBeGreaterThanOrEqual(given.gapDays);
      }
    }),
    { seed },
  );
});

test('a team too small for the gap is refused', () => {
  const days = ['2026-07-01', '2026-07-02', '2026-07-03'];
  expect(fillLine({ days, isOff, members: team(2), perShift: 1, gapDays: 2 })).toMatchObject({
    refusal: { code: 'roster-impossible', params: { on: '2026-07-03' } },
  });
});

test('the last duty of the month before is counted, and who kept more days off comes last', () => {
  const members = [
    { id: 'a', ...fresh, lastOn: '2026-06-30' },
    { id: 'b', ...fresh, lastOn: '2026-06-29' },
    { id: 'c', ...fresh },
  ];
  const filled = filledOf({
    days: ['2026-07-01', '2026-07-02', '2026-07-03'],
    isOff,
    members,
    perShift: 1,
    gapDays: 1,
  });
  expect(filled).toEqual([['c'], ['b'], ['a']]);
});
