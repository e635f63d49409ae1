import { expect, test } from 'vitest';
import { isToRemind, targetOf } from './work-target.ts';

const id = '0198f3a0-0000-7000-8000-000000000001';

test('a step on a commitment opens the form for it', () => {
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'report' })).toBe(
    `/commitments/${id}?act=report`,
  );
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'file-plan' })).toBe(
    `/commitments/${id}?act=plan`,
  );
});

test('what is only to be known opens the page without a form', () => {
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'look' })).toBe(`/commitments/${id}`);
});

test('other subjects open their own pages', () => {
  expect(targetOf({ subject: { type: 'breakdown', id }, step: 'answer-consent' })).toBe(`/breakdowns/${id}`);
  expect(targetOf({ subject: { type: 'reports', id: null }, step: 'sign-reports' })).toBe('/reports');
  expect(targetOf({ subject: { type: 'reports', id: null }, step: 'report' })).toBe('/reporting');
});

test('the line of who has not reported reminds instead of reporting', () => {
  expect(isToRemind({ subject: { type: 'reports', id: null }, step: 'report' })).toBe(true);
  expect(isToRemind({ subject: { type: 'reports', id: null }, step: 'sign-reports' })).toBe(false);
  expect(isToRemind({ subject: { type: 'commitment', id }, step: 'report' })).toBe(false);
});
