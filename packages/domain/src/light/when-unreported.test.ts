// A missing report never makes a light better, and never lights green.
import { expect, test } from 'vitest';
import type { LightResult } from './light-result.ts';
import { whenUnreported } from './when-unreported.ts';

const shown = (light: LightResult['light'], marks: LightResult['marks'] = []): LightResult => ({
  light,
  marks,
  dueNow: null,
  ratio: null,
  why: { code: 'ratio', params: {} },
});
const seen = (result: LightResult) => ({ light: result.light, marks: result.marks, why: result.why.code });

test('a normal light goes out', () => {
  expect(seen(whenUnreported(shown('normal')))).toEqual({
    light: null,
    marks: ['not-reported'],
    why: 'not-reported',
  });
});

test('slow and behind stay what they are', () => {
  expect(seen(whenUnreported(shown('behind', ['overdue'])))).toEqual({
    light: 'behind',
    marks: ['overdue', 'not-reported'],
    why: 'ratio',
  });
  expect(whenUnreported(shown('slow')).light).toBe('slow');
});

test('what is complete is asked for no more', () => {
  expect(whenUnreported(shown('normal', ['done']))).toEqual(shown('normal', ['done']));
});

test('the mark stands once', () => {
  expect(whenUnreported(shown(null, ['not-reported'])).marks).toEqual(['not-reported']);
});
