// What the demo county broke down, apart from what it gave in one act: instructions, meetings, notices, findings.
import { listBreakdowns, readBreakdown } from '../breakdown/read-breakdown.ts';
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import type { DemoCounty } from './demo-county.ts';
import { valueOf } from './outcome-parts.ts';

/** The rows of all its breakdowns. */
export const breakdownRows = async (county: DemoCounty): Promise<BreakdownPage['rows']> => {
  const office = county.as('沈文博');
  const { breakdowns } = valueOf(await listBreakdowns(office, undefined));
  const pages = await Promise.all(breakdowns.map(({ id }) => readBreakdown(office, { id })));
  return pages.flatMap((page) => valueOf(page).rows);
};
