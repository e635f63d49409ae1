// Reports as read, and the standing as written; what counts of them is decided in `domain`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Reports } from '../schema.gen.ts';

/** A report version's own row. */
export type ReportRow = Selectable<Reports>;

/** Reports of several commitments, oldest version first. */
export const listReports = (tx: Tx, commitmentIds: readonly string[]): Promise<ReportRow[]> =>
  tx.db
    .selectFrom('tenant.reports')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('filed_at')
    .orderBy('report_version')
    .execute();

/** Reports in one state that the actor may see, oldest first; of some units only when they are given. */
export const listReportsIn = (
  tx: Tx,
  state: ReportRow['state'],
  unitIds: readonly string[] | null,
): Promise<ReportRow[]> => {
  const query = tx.db
    .selectFrom('tenant.reports')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('state', '=', state)
    .orderBy('filed_at')
    .orderBy('id');
  return unitIds === null
    ? query.execute()
    : query.where('unit_id', '=', sql<string>`any (${[...unitIds]}::uuid[])`).execute();
};

/** @returns a report version, or null when it is not there or not to be seen */
export const findReport = async (tx: Tx, id: string): Promise<ReportRow | null> =>
  (await tx.db
    .selectFrom('tenant.reports')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Writes the standing of a commitment over the one before; derived, not journalled. */
export const saveStanding = async (
  tx: Tx,
  standing: {
    readonly commitmentId: string;
    readonly value: string | null;
    readonly period: string | null;
    readonly asOf: string | null;
    readonly status: 'none' | 'source-data' | 'unchecked' | 'desk' | 'sampled' | 'full';
    readonly reportId: string | null;
    readonly checkId: string | null;
    readonly reported: boolean;
    readonly checked: boolean;
    readonly refreshedAt: string;
  },
): Promise<void> => {
  const row = {
    value: standing.value,
    period: standing.period,
    as_of: standing.asOf,
    status: standing.status,
    report_id: standing.reportId,
    check_id: standing.checkId,
    reported: standing.reported,
    checked: standing.checked,
    refreshed_at: standing.refreshedAt,
  };
  await tx.db
    .insertInto('tenant.standings')
    .values({ jurisdiction_id: tx.actor.jurisdictionId, id: standing.commitmentId, ...row })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doUpdateSet(row))
    .execute();
};
