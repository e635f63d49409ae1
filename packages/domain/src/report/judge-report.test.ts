// What is refused, and what is only questioned.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtsOf, judgeReport, type BeforeReport, type SentReport } from './judge-report.ts';

const seed = 20260708;
const today = '2026-07-08';
const before: BeforeReport = {
  target: '6000',
  unitOfMeasure: '亩',
  earlier: ['500', '1000', '1500'],
  version: null,
  settled: false,
};
const sent: SentReport = { period: '2026-06', value: '2,000', unitOfMeasure: '亩', reason: null };
const judged = (report: Partial<SentReport>, known: Partial<BeforeReport> = {}) =>
  judgeReport({ ...sent, ...report }, { ...before, ...known }, today);
const code = (...given: Parameters<typeof judged>) => {
  const outcome = judged(...given);
  return outcome.ok ? outcome.value.doubts : outcome.refusal.code;
};

test('a plain report is stored in canonical form, without a doubt', () => {
  expect(judged({})).toEqual({ ok: true, value: { value: '2000', doubts: [] } });
  expect(judged({ value: '0' }, { earlier: [] })).toEqual({ ok: true, value: { value: '0', doubts: [] } });
});

describe('refused is', () => {
  test.each([
    ['an empty value', { value: ' ' }, 'value-missing'],
    ['no value', { value: null }, 'value-missing'],
    ['text', { value: '约2000' }, 'malformed-number'],
    ['another unit', { unitOfMeasure: '公顷' }, 'wrong-unit'],
    ['a count below zero', { value: '-1' }, 'negative-count'],
    ['a month that has not begun', { period: '2026-08' }, 'period-not-begun'],
  ])('%s', (_, report, expected) => expect(code(report)).toBe(expected));

  test('not a period that began today', () => {
    const first = { ...sent, period: '2026-07' };
    expect(judgeReport(first, before, '2026-07-01').ok).toBe(true);
    expect(judgeReport(first, before, '2026-06-30').ok).toBe(false);
  });
});

describe('questioned, until a reason is given, is', () => {
  test.each([
    ['a value lower than before', '1499.99', 'falls'],
    ['a jump beyond three of the largest steps', '3000.01', 'jumps'],
    ['exactly the target', '6000', 'exactly-target'],
  ] as const)('%s', (_, value, doubt) => {
    expect(judged({ value })).toMatchObject({ refusal: { code: 'reason-needed' } });
    expect(code({ value, reason: ' 已说明 ' })).toContain(doubt);
  });

  test('not what stays the same or takes three of the largest steps', () => {
    expect([code({ value: '1500' }), code({ value: '3000' })]).toEqual([[], []]);
  });

  test('a second version once its head has signed, but not before', () => {
    expect(judged({}, { version: 1, settled: true })).toMatchObject({
      refusal: { params: { why: 'new-version', version: 1 } },
    });
    expect(code({}, { version: 1, settled: false })).toEqual([]);
    expect(code({ reason: '漏计两块地' }, { version: 1, settled: true })).toEqual([]);
  });
});

test('a commitment without a number asks for none', () => {
  expect(
    judged({ value: null, unitOfMeasure: null }, { target: null, unitOfMeasure: null, earlier: [] }),
  ).toEqual({ ok: true, value: { value: null, doubts: [] } });
});

test('with a reason no honest value is ever stopped', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.array(fc.nat(1_000_000).map(String), { maxLength: 6 }),
      fc.boolean(),
      (value, earlier, settled) => {
        const outcome = judged(
          { value: String(value), reason: '县里核定' },
          { earlier, version: 1, settled },
        );
        expect(outcome).toMatchObject({
          ok: true,
          value: { value: String(value), doubts: doubtsOf(String(value), { ...before, earlier }) },
        });
      },
    ),
    { seed },
  );
});
