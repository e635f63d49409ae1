// What a document waits for, by the steps of its kind.
import { bulletinSteps } from '@luoshi/domain/bulletin/kind';
import { expect, test } from 'vitest';
import { doerOf, nextAct } from './next-act.ts';

const steps = [...bulletinSteps];

test('each state waits for one act, and an issued document for none but the office’s', () => {
  expect(
    (['drafted', 'frozen', 'consulting', 'reviewed', 'signed', 'issued', 'archived'] as const).map((state) =>
      nextAct({ state, steps }, []),
    ),
  ).toEqual(['freeze', 'consult', 'review', 'sign', 'issue', null, null]);
  expect(nextAct({ state: 'issued', steps }, ['archive'])).toBe('archive');
});

test('a kind that needs fewer steps goes past the others', () => {
  expect(nextAct({ state: 'drafted', steps: ['sign'] }, ['edit', 'sign'])).toBe('sign');
  expect(nextAct({ state: 'drafted', steps: ['review', 'sign'] }, ['edit', 'review'])).toBe('review');
});

test('a frozen circular that names nobody new goes straight to review', () => {
  expect(nextAct({ state: 'frozen', steps }, ['edit', 'consult', 'review'])).toBe('review');
});

test('a circular under consultation that names somebody new asks him first', () => {
  expect(nextAct({ state: 'consulting', steps }, ['edit', 'consult'])).toBe('consult');
});

test('only leaders sign; everything else is the office', () => {
  expect(doerOf('sign')).toBe('leader');
  expect(doerOf('issue')).toBe('office');
});
