// Reports as read, and the standing as written; what counts of them is decided in `domain`.
import { sql, type Insertable, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Reports, Standings } from '../schema.gen.ts';

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

/** Report versions by id; one that is not there or not to be seen is left out. */
export const findReports = (tx: Tx, ids: readonly string[]): Promise<ReportRow[]> =>
  tx.db
    .selectFrom('tenant.reports')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute();

/** @returns a report version, or null when it is not there or not to be seen */
export const findReport = async (tx: Tx, id: string): Promise<ReportRow | null> =>
  (await findReports(tx, [id]))[0] ?? null;

/** What counts of a commitment now. */
export type NewStanding = Omit<Insertable<Standings>, 'jurisdiction_id'>;

/** Writes the standing of each commitment, by its id, over the one before; derived, not journalled. */
export const saveStandings = async (tx: Tx, standings: readonly NewStanding[]): Promise<void> => {
  if (standings.length === 0) return;
  await sql`insert into tenant.standings
      (jurisdiction_id, id, value, period, as_of, status, report_id, check_id, reported, checked, refreshed_at)
    select ${tx.actor.jurisdictionId}::integer, id, value, period, as_of, status, report_id, check_id, reported, checked,
      refreshed_at
    from jsonb_populate_recordset(null::tenant.standings, ${JSON.stringify(standings)}::jsonb)
    on conflict (jurisdiction_id, id) do update set value = excluded.value, period = excluded.period,
      as_of = excluded.as_of, status = excluded.status, report_id = excluded.report_id, check_id = excluded.check_id,
      reported = excluded.reported, checked = excluded.checked, refreshed_at = excluded.refreshed_at`.execute(
    tx.db,
  );
};
