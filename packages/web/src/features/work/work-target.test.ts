import { expect, test } from 'vitest';
import { manyOf, targetOf } from './work-target.ts';

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

test('a line that stands for many reports is known by its key, because it has no title', () => {
  expect(manyOf({ key: 'sign-reports 1', title: '' })).toBe('sign-reports');
  expect(manyOf({ key: 'missing 2026-06', title: '' })).toBe('missing');
  expect(manyOf({ key: 'report 1', title: '新增种草' })).toBeNull();
});
