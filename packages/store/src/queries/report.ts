// Reports and checks as read; what counts of them is decided in `domain`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Checks, Objections, Reports } from '../schema.gen.ts';

/** A report version's own row. */
export type ReportRow = Selectable<Reports>;
/** A check's own row. */
export type CheckRow = Selectable<Checks>;
/** An objection's own row. */
export type ObjectionRow = Selectable<Objections>;

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

/** Checks of several commitments with the decision on an objection, oldest first. */
export const listChecks = (tx: Tx, commitmentIds: readonly string[]) =>
  tx.db
    .selectFrom('tenant.checks as check')
    .leftJoin('tenant.objections as objection', (join) =>
      join
        .onRef('objection.jurisdiction_id', '=', 'check.jurisdiction_id')
        .onRef('objection.check_id', '=', 'check.id'),
    )
    .leftJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'check.jurisdiction_id')
        .onRef('person.id', '=', 'check.checked_by_person_id'),
    )
    .selectAll('check')
    .select([
      'person.name as checked_by',
      'objection.id as objection_id',
      'objection.reason as objection_reason',
      'objection.raised_at as objection_raised_at',
      'objection.decision as objection_decision',
      'objection.opinion as objection_opinion',
      'objection.version as objection_version',
    ])
    .where('check.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('check.commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('check.recorded_at')
    .orderBy('check.id')
    .execute();

/** One element of {@link listChecks}. */
export type CheckRecord = Awaited<ReturnType<typeof listChecks>>[number];

/** @returns a check, or null */
export const findCheck = async (tx: Tx, id: string): Promise<CheckRow | null> =>
  (await tx.db
    .selectFrom('tenant.checks')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** @returns an objection, or null */
export const findObjection = async (tx: Tx, id: string): Promise<ObjectionRow | null> =>
  (await tx.db
    .selectFrom('tenant.objections')
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
