// What an inspector may write down, and how long the unit may object.
import { expect, test } from 'vitest';
import { judgeCheck, objectionUntil, type FoundCheck } from './judge-check.ts';

const found: FoundCheck = {
  result: 'adjusted',
  value: '2,860',
  extent: 'full',
  sampleSize: null,
  sampleOf: null,
  found: '三个地块未完工',
  evidenceCount: 0,
};
const code = (check: Partial<FoundCheck>, reported: string | null = '3200'): unknown => {
  const judged = judgeCheck({ ...found, ...check }, reported);
  return judged.ok ? judged.value : judged.refusal.code;
};

test('an adjustment counts with what was found, in canonical form', () => {
  expect(code({})).toBe('2860');
  expect(code({ value: '3,300.50' })).toBe('3300.5');
});

test('a confirmation counts what was reported, whatever stands in the field', () => {
  expect(code({ result: 'confirmed', value: null, found: '' })).toBe('3200');
  expect(code({ result: 'confirmed', value: '17', found: '' })).toBe('3200');
  expect(code({ result: 'confirmed', value: null }, null)).toBeNull();
});

test('what is sent back counts nothing', () => {
  expect(code({ result: 'sent-back', value: '2860' })).toBeNull();
});

test.each([
  ['an adjustment', { result: 'adjusted' }],
  ['a return', { result: 'sent-back' }],
] as const)('%s says what was found or shows it', (_, check) => {
  expect(code({ ...check, found: '  ' })).toBe('reason-needed');
  expect(code({ ...check, found: '', evidenceCount: 1 })).not.toBe('reason-needed');
});

test('an adjustment without a number, with no number or below zero is refused', () => {
  expect([
    code({ value: null }),
    code({ value: ' ' }),
    code({ value: '约2860' }),
    code({ value: '-1' }),
  ]).toEqual(['value-missing', 'value-missing', 'malformed-number', 'negative-count']);
});

test('a sample is some of what there is', () => {
  const sample = (sampleSize: number | null, sampleOf: number | null) =>
    code({ extent: 'sampled', sampleSize, sampleOf });
  expect([sample(4, 7), sample(7, 7)]).toEqual(['2860', '2860']);
  expect([sample(8, 7), sample(0, 7), sample(null, 7), sample(4, null)]).toEqual(
    Array(4).fill('invalid-input'),
  );
});

test('three working days to object run over a weekend', () => {
  expect(objectionUntil('2026-07-09', 3, { off: [], worked: [] })).toBe('2026-07-14');
});
