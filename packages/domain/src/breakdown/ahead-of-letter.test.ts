// How far a dispatch is ahead of the signed letter.
import { expect, test } from 'vitest';
import { aheadOfLetterDays, aheadSpan, type LetterDue, type RowDue } from './ahead-of-letter.ts';

const row: RowDue = {
  id: 'speech',
  indicator: 'farmland',
  leadUnitId: '双渠镇',
  dueOn: '2026-08-31',
  letterDueOn: null,
};
const letter: LetterDue = {
  id: 'letter',
  indicator: 'farmland',
  leadUnitId: '双渠镇',
  letterDueOn: '2026-12-31',
};

test('a dispatch due at the end of August is 122 days ahead of a letter due at the end of the year', () => {
  // 30 + 31 + 30 + 31 days of September to December.
  expect(aheadOfLetterDays(row, [letter])).toBe(122);
  expect(aheadOfLetterDays({ ...row, letterDueOn: '2026-12-31' }, [])).toBe(122);
});

test('the row’s own letter counts before any other', () => {
  expect(aheadOfLetterDays({ ...row, letterDueOn: '2026-09-01' }, [letter])).toBe(1);
});

test('on the letter’s day, after it, or without a date, nothing is ahead', () => {
  expect(aheadOfLetterDays({ ...row, dueOn: '2026-12-31' }, [letter])).toBe(0);
  expect(aheadOfLetterDays({ ...row, letterDueOn: '2026-06-30' }, [])).toBe(0);
  expect(aheadOfLetterDays({ ...row, dueOn: null }, [letter])).toBe(0);
});

test('a letter of another unit, indicator or year, and none at all, are no measure', () => {
  const others = [
    { ...letter, leadUnitId: '临川镇' },
    { ...letter, indicator: 'grass' },
    { ...letter, letterDueOn: '2027-12-31' },
  ];
  expect(aheadOfLetterDays(row, others)).toBe(0);
  const unmeasured = { ...row, indicator: null };
  expect(aheadOfLetterDays(unmeasured, [{ ...letter, indicator: null }])).toBe(0);
  const unled = { ...row, leadUnitId: null };
  expect(aheadOfLetterDays(unled, [{ ...letter, leadUnitId: null }])).toBe(0);
});

test('of several letters the earliest counts, and a commitment is not ahead of itself', () => {
  expect(aheadOfLetterDays(row, [letter, { ...letter, id: 'half', letterDueOn: '2026-09-30' }])).toBe(30);
  expect(aheadOfLetterDays({ ...row, id: 'letter' }, [letter])).toBe(0);
});

test.each([
  [1, { months: 0, days: 1 }],
  [59, { months: 0, days: 59 }],
  [61, { months: 2, days: 61 }],
  [122, { months: 4, days: 122 }],
])('%d days are said as %o', (days, span) => {
  expect(aheadSpan(days)).toEqual(span);
});
