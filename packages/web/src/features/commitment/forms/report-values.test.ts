import { expect, test } from 'vitest';
import type { Page } from '../page-data.ts';
import { initialReport, sentReport } from './report-values.ts';

// Only what the form sends is read of the page.
const page = {
  nextPeriod: '2026-07',
  cadence: 'month',
  nodes: [],
  progress: { target: '24000', unit: '万元' },
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
