import { expect, test } from 'vitest';
import type { Page } from '../page-data.ts';
import { initialReport, sentReport } from './report-values.ts';

// Only what the form sends is read of the page.
const page = {
  nextPeriod: '2026-07',
  cadence: 'month',
  nodes: [],
  reports: [],
  progress: { target: '24000', unit: '万元', value: '12000' },
} as unknown as Page;

test.each([
  ['12720', '12720', '万元'],
  [' 12,720.5 ', '12,720.5', '万元'],
  ['12720万元', '12720', '万元'],
  ['1.27 亿元', '1.27', '亿元'],
  ['３０亩', '３０', '亩'],
  ['约12720', '约12720', '万元'],
])('%s is sent as the number %s in %s', (amount, value, unitOfMeasure) => {
  const content = { ...initialReport(page, '2026-07-08'), amount };
  expect(sentReport(page, content, null)).toMatchObject({ value, unitOfMeasure });
});

test('it opens with the figure that counts, or with what is filed for the period', () => {
  expect(initialReport(page, '2026-07-08')).toMatchObject({ amount: '12000', note: '' });
  const filed = { period: '2026-07', reportVersion: 1, value: '12500', note: '已开工' };
  const again = { ...page, reports: [filed] } as unknown as Page; // only these of a report are read
  expect(initialReport(again, '2026-07-08')).toMatchObject({ amount: '12500', note: '已开工' });
});
