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

/** What lights, lists and boards ask of a report. */
const known = [
  'id',
  'commitment_id',
  'unit_id',
  'period',
  'report_version',
  'value',
  'state',
  'late',
  'filed_at',
  'filed_by_person_id',
] as const;

/** A report as lists know it. */
export type KnownReport = Pick<ReportRow, (typeof known)[number]>;

/**
 * Reports of several commitments as lists need them, oldest first: without versions that were returned and filed anew.
 *
 * @param published only what everybody of the county sees
 */
export const listKnownReports = (
  tx: Tx,
  commitmentIds: readonly string[],
  published: boolean,
): Promise<KnownReport[]> =>
  tx.db
    .selectFrom('tenant.reports as r')
    .select(known.map((column) => `r.${column}` as const))
    .where('r.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('r.commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .$if(published, (query) => query.where('r.published_at', 'is not', null))
    .where((eb) =>
      eb.or([
        eb('r.state', '<>', 'returned'),
        eb.not(
          eb.exists(
            eb
              .selectFrom('tenant.reports as newer')
              .select('newer.id')
              .whereRef('newer.jurisdiction_id', '=', 'r.jurisdiction_id')
              .whereRef('newer.commitment_id', '=', 'r.commitment_id')
              .whereRef('newer.period', '=', 'r.period')
              .whereRef('newer.report_version', '>', 'r.report_version')
              .$if(published, (query) => query.where('newer.published_at', 'is not', null)),
          ),
        ),
      ]),
    )
    .orderBy('r.filed_at')
    .orderBy('r.report_version')
    .execute();

/** Everybody who filed a version of a commitment's reports, by commitment. */
export const listReporters = async (
  tx: Tx,
  commitmentIds: readonly string[],
  published: boolean,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await sql<{ commitment_id: string; people: string[] }>`
    select commitment_id, array_agg(distinct filed_by_person_id) as people from tenant.reports
    where jurisdiction_id = ${tx.actor.jurisdictionId} and commitment_id = any (${[...commitmentIds]}::uuid[])
      and filed_by_person_id is not null and (not ${published}::boolean or published_at is not null)
    group by commitment_id`.execute(tx.db);
  return new Map(rows.map((row) => [row.commitment_id, row.people]));
};

/** Commitments with reports of these units that only they and the office see. */
export const listUnpublished = async (tx: Tx, unitIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ commitment_id: string }>`
    select distinct commitment_id from tenant.reports
    where jurisdiction_id = ${tx.actor.jurisdictionId} and unit_id = any (${[...unitIds]}::uuid[])
      and published_at is null`.execute(tx.db);
  return new Set(rows.map((row) => row.commitment_id));
};

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
  for (const { id } of standings) tx.changed.commitments.add(id);
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
