// The tenants. Rows are inserted last, so that a half-made county is never seen.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Jurisdictions } from '../schema.gen.ts';

/** A county as its row stands. */
export type Jurisdiction = Selectable<Jurisdictions>;

/** @returns the county, or null */
export const findJurisdiction = async (tx: Tx, id: number): Promise<Jurisdiction | null> =>
  (await tx.db.selectFrom('catalogue.jurisdictions').selectAll().where('id', '=', id).executeTakeFirst()) ??
  null;

/** All counties of this database, oldest first. */
export const listJurisdictions = (tx: Tx): Promise<Jurisdiction[]> =>
  tx.db.selectFrom('catalogue.jurisdictions').selectAll().orderBy('id').execute();

/** A new county's number, before its row exists. */
export const nextJurisdictionId = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ id: number }>`select nextval('catalogue.jurisdictions_id_seq') as id`.execute(
    tx.db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no number for a new county');
  return row.id;
};

/** Inserts the county's row: the last act of its making. */
export const insertJurisdiction = async (
  tx: Tx,
  county: Pick<Jurisdiction, 'id' | 'name' | 'division_code' | 'zone' | 'kind' | 'clock_offset_ms'>,
): Promise<void> => {
  await tx.db.insertInto('catalogue.jurisdictions').values(county).execute();
};
