// What the demo county broke down, apart from what it gave in one act: instructions, meetings, notices, findings.
import { listBreakdowns, readBreakdown } from '../breakdown/read-breakdown.ts';
import type { DemoCounty } from './demo-county.ts';
import { valueOf } from './outcome-parts.ts';

/** Ids of the commitments that are rows of a breakdown. */
export const breakdownRows = async (county: DemoCounty): Promise<ReadonlySet<string>> => {
  const office = county.as('沈文博');
  const rows = new Set<string>();
  for (const { id } of valueOf(await listBreakdowns(office, undefined)).breakdowns)
    for (const row of valueOf(await readBreakdown(office, { id })).rows) rows.add(row.id);
  return rows;
};
