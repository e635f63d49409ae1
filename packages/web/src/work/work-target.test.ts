import { expect, test } from 'vitest';
import { targetOf } from './work-target.ts';

const id = '0198f3a0-0000-7000-8000-000000000001';

test('a step on a commitment opens the form for it', () => {
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'report', period: null })).toBe(
    `/commitments/${id}?act=report`,
  );
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'file-plan', period: null })).toBe(
    `/commitments/${id}?act=plan`,
  );
});

test('what is only to be known opens the page without a form', () => {
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'look', period: null })).toBe(
    `/commitments/${id}`,
  );
});

test('what is finished opens the request to close it', () => {
  expect(targetOf({ subject: { type: 'commitment', id }, step: 'request-closure', period: null })).toBe(
    `/commitments/${id}?act=request-closure`,
  );
});

test('other subjects open their own pages', () => {
  const opened = (type: 'breakdown' | 'bulletin', step: 'answer-consent' | 'continue-bulletin') =>
    targetOf({ subject: { type, id }, step, period: null });
  expect(opened('breakdown', 'answer-consent')).toBe(`/breakdowns/${id}`);
  expect(opened('bulletin', 'continue-bulletin')).toBe(`/bulletins/${id}`);
});

test('reports are signed on the head’s page, and who is missing is reminded on that of the period', () => {
  const reports = { type: 'reports', id: null } as const;
  expect(targetOf({ subject: reports, step: 'sign-reports', period: '2026-06' })).toBe('/reports');
  expect(targetOf({ subject: reports, step: 'remind', period: '2026-06' })).toBe('/reporting?period=2026-06');
  expect(targetOf({ subject: reports, step: 'look', period: null })).toBe('/reporting');
});
