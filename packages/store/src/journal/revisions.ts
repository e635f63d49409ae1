// Which commitments an act changed, and their revisions: counted once at the end of its transaction, so that whoever
// kept what he read of a commitment knows whether it still holds.
import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema.gen.ts';

/** What an open transaction has changed so far. */
export interface Changed {
  readonly commitments: Set<string>;
  /** Of these the commitment is looked up at the end. */
  readonly obstacles: Set<string>;
  readonly checks: Set<string>;
  /** Names of units, people or posts, or the secrecy of a document. */
  names: boolean;
}

/** Stands for the names, beside the commitments. */
export const namesId = '00000000-0000-0000-0000-000000000000';

/** Nothing yet. */
export const nothingChanged = (): Changed => ({
  commitments: new Set(),
  obstacles: new Set(),
  checks: new Set(),
  names: false,
});

/** Whether something was changed that others keep. */
export const hasChanged = ({ commitments, obstacles, checks, names }: Changed): boolean =>
  names || commitments.size + obstacles.size + checks.size > 0;

/** Column by which a table's rows hang on a commitment, and what the column names. */
const hanging: Readonly<
  Record<string, readonly [column: string, of: 'commitments' | 'obstacles' | 'checks']>
> = {
  commitments: ['id', 'commitments'],
  plan_points: ['commitment_id', 'commitments'],
  nodes: ['commitment_id', 'commitments'],
  reports: ['commitment_id', 'commitments'],
  checks: ['commitment_id', 'commitments'],
  objections: ['check_id', 'checks'],
  obstacles: ['commitment_id', 'commitments'],
  obstacle_turns: ['obstacle_id', 'obstacles'],
  obstacle_escalations: ['obstacle_id', 'obstacles'],
  extensions: ['commitment_id', 'commitments'],
  dispatch_list_entries: ['commitment_id', 'commitments'],
};

/** Tables whose rows commitments are shown with; a new row is not shown anywhere before a commitment names it. */
const naming = ['units', 'people', 'posts', 'documents', 'breakdowns'];

/** Notes what rows of a table, inserted, updated or deleted, change. */
export const noteChanged = (
  changed: Changed,
  change: 'insert' | 'update' | 'delete',
  table: string,
  rows: readonly object[],
): void => {
  if (change !== 'insert' && naming.includes(table)) changed.names = true;
  const [column, of] = hanging[table] ?? [];
  if (column === undefined || of === undefined) return;
  for (const row of rows) changed[of].add(String((row as Record<string, unknown>)[column]));
};

/** Counts the revisions of what was changed, in one order, so that two transactions never wait for each other. */
export const saveRevisions = async (
  db: Transaction<Database>,
  jurisdictionId: number,
  { commitments, obstacles, checks, names }: Changed,
): Promise<void> => {
  const ids = [...commitments, ...(names ? [namesId] : [])];
  await sql`insert into tenant.commitment_revisions (jurisdiction_id, id, revision)
    select ${jurisdictionId}::integer, id, 1 from (
      select unnest(${ids}::uuid[]) as id
      union select commitment_id from tenant.obstacles
        where jurisdiction_id = ${jurisdictionId} and id = any (${[...obstacles]}::uuid[])
      union select commitment_id from tenant.checks
        where jurisdiction_id = ${jurisdictionId} and id = any (${[...checks]}::uuid[])) as changed
    order by id
    on conflict (jurisdiction_id, id) do update set revision = commitment_revisions.revision + 1`.execute(db);
};
