import { expect, test } from 'vitest';
import { doerOf, nextAct } from './next-act.ts';

test('each state waits for one act, and an issued circular for none', () => {
  expect(
    (['drafted', 'frozen', 'consulting', 'reviewed', 'signed', 'issued', 'archived'] as const).map((state) =>
      nextAct(state, []),
    ),
  ).toEqual(['freeze', 'consult', 'review', 'sign', 'issue', null, null]);
});

test('a frozen circular that names nobody new goes straight to review', () => {
  expect(nextAct('frozen', ['edit', 'consult', 'review'])).toBe('review');
});

test('a circular under consultation that names somebody new asks him first', () => {
  expect(nextAct('consulting', ['edit', 'consult'])).toBe('consult');
});

test('only leaders sign; everything else is the office', () => {
  expect(doerOf('sign')).toBe('leader');
  expect(doerOf('issue')).toBe('office');
});
