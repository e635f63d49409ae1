import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { seenIn, settleCount, withdrawAbsence, type ResultCounts } from './count-results.ts';
import { keepUntil } from './keep-until.ts';
import { judgeSettlement, type OpenQuestion, type Settlement } from './settle.ts';

const seed = 20_260_708;
const today = '2026-07-08';
const settlement = fc.constantFrom<Settlement>('on-duty', 'in-field', 'on-leave', 'absent');
const question = fc.record({
  isAsked: fc.boolean(),
  isReplied: fc.boolean(),
  replyDueOn: fc.option(fc.integer({ min: -9, max: 9 }).map((days) => addDays(today, days))),
  personId: fc.constantFrom('a', 'b', 'c', 'd'),
  checkerPersonIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 2 }),
});
const decision = fc.record({
  result: settlement,
  grounds: fc.constantFrom('', ' ', '逾期未说明'),
  deciderPersonId: fc.constantFrom('a', 'b', 'c', 'd'),
});
const base: OpenQuestion = {
  isAsked: true,
  isReplied: false,
  replyDueOn: today,
  personId: 'x',
  checkerPersonIds: ['a', 'b'],
};
const absent = { result: 'absent', grounds: '逾期未说明', deciderPersonId: 'c' } as const;

test('nobody is absent before the reply or the end of its days, by a checker, or in his own case', () => {
  fc.assert(
    fc.property(question, decision, (open, made) => {
      const judged = judgeSettlement(open, made, today);
      if (!judged.ok) return;
      expect(open.checkerPersonIds).not.toContain(made.deciderPersonId);
      expect(made.deciderPersonId).not.toBe(open.personId);
      expect(open.isAsked && (open.isReplied || (open.replyDueOn ?? today) < today)).toBe(true);
      expect(made.result !== 'absent' || made.grounds.trim() !== '').toBe(true);
    }),
    { seed },
  );
});

describe('the last day of the reply', () => {
  test('still belongs to the unit', () => {
    expect(judgeSettlement(base, absent, today)).toMatchObject({
      refusal: { code: 'reply-awaited', params: { until: today } },
    });
  });
  test('is over on the day after', () => {
    expect(judgeSettlement(base, absent, addDays(today, 1))).toEqual({ ok: true, value: 'absent' });
  });
  test('does not matter once the unit replied', () => {
    expect(judgeSettlement({ ...base, isReplied: true }, absent, today).ok).toBe(true);
  });
});

test('settling and withdrawing change nobody’s being counted', () => {
  const count = fc.integer({ min: 1, max: 9 });
  const counts: fc.Arbitrary<ResultCounts> = fc.record({
    'on-duty': count,
    'in-field': count,
    'on-leave': count,
    'to-explain': count,
    absent: count,
  });
  fc.assert(
    fc.property(counts, settlement, (given, to) => {
      expect(seenIn(settleCount(given, to))).toBe(seenIn(given));
      const end = to === 'absent' ? 'on-duty' : to;
      expect(seenIn(withdrawAbsence(given, end))).toBe(seenIn(given));
      expect(settleCount(given, to)[to]).toBe(given[to] + 1);
    }),
    { seed },
  );
});

test('an absence of 2026 is kept until the appeals of the next year are over', () => {
  expect(keepUntil(2026, { month: 9, day: 30 })).toBe('2027-09-30');
});
