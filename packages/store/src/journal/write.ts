// The only way to write a tenant row: the row and its journal entry, in one transaction.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Database } from '../schema.gen.ts';
import { recordEntries } from './entries.ts';

/** Tables whose every change is journalled: those with a version, by bare name. */
export type Journalled = {
  [K in keyof Database]: K extends `tenant.${infer Name}`
    ? Database[K] extends { version: unknown }
      ? Name
      : never
    : never;
}[keyof Database] &
  string;

type TableOf<N extends Journalled> = Database[`tenant.${N}` & keyof Database];
/** A row of a journalled table as read. */
export type Row<N extends Journalled> = Selectable<TableOf<N>>;
/** What is given to insert; jurisdiction, version and, when absent, id are added. */
export type New<N extends Journalled> = Omit<Insertable<TableOf<N>>, 'jurisdiction_id' | 'id' | 'version'> & {
  id?: string;
};
/** What may change. */
export type Patch<N extends Journalled> = Omit<Updateable<TableOf<N>>, 'jurisdiction_id' | 'id' | 'version'>;

// Kysely cannot follow a table name that is a type parameter; these casts are the only ones of the writes.
const open = (tx: Tx, table: string) => ({
  insert: (values: unknown) =>
    tx.db
      .insertInto(`tenant.${table}` as 'tenant.units')
      .values(values as never)
      .returningAll(),
  update: (patch: unknown) =>
    tx.db
      .updateTable(`tenant.${table}` as 'tenant.units')
      .set(patch as never)
      .returningAll(),
  remove: () => tx.db.deleteFrom(`tenant.${table}` as 'tenant.units').returningAll(),
});

const jsonReady = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === undefined ? null : value]));

/** PostgreSQL takes at most 65,535 values in one statement; no table of ours has 100 columns. */
const mostRows = 500;

const insertChunk = async <N extends Journalled>(
  tx: Tx,
  table: N,
  values: readonly New<N>[],
): Promise<Row<N>[]> => {
  const complete = values.map((value) => ({
    ...jsonReady(value),
    jurisdiction_id: tx.actor.jurisdictionId,
    id: value.id ?? tx.act.newId(),
  }));
  const rows = await open(tx, table).insert(complete).execute();
  await recordEntries(tx, 'insert', table, rows);
  return rows as unknown as Row<N>[]; // the row type of the table that was named
};

/** Inserts rows and journals each, in the order given; empty input writes nothing. */
export const insertRows = async <N extends Journalled>(
  tx: Tx,
  table: N,
  values: readonly New<N>[],
): Promise<Row<N>[]> => {
  const rows: Row<N>[] = [];
  for (let from = 0; from < values.length; from += mostRows) {
    rows.push(...(await insertChunk(tx, table, values.slice(from, from + mostRows))));
  }
  return rows;
};

/** Inserts one row and journals it. */
export const insertRow = async <N extends Journalled>(tx: Tx, table: N, value: New<N>): Promise<Row<N>> => {
  const [row] = await insertRows(tx, table, [value]);
  if (row === undefined) throw new Error(`insert into ${table} returned nothing`);
  return row;
};

/** Why a row was not changed: `changed-meanwhile` with the row as it is now, or `not-found`. */
export const refuseChange = async (
  tx: Tx,
  table: Journalled,
  id: string,
  basedOn: number,
): Promise<Outcome<never>> => {
  const current = await tx.db
    .selectFrom(`tenant.${table}` as 'tenant.units')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return current === undefined
    ? refuse('not-found', { table })
    : refuse('changed-meanwhile', { table, basedOn, version: current.version, current });
};

/**
 * Changes a row made from the version that was seen, and journals it.
 *
 * @param basedOn version the change was made from
 * @returns the new row; `changed-meanwhile` with the current row when somebody was quicker; `not-found`
 */
export const updateRow = async <N extends Journalled>(
  tx: Tx,
  table: N,
  id: string,
  basedOn: number,
  patch: Patch<N>,
): Promise<Outcome<Row<N>>> => {
  const changed = await open(tx, table)
    .update({ ...patch, version: sql`version + 1` })
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .where('version', '=', basedOn)
    .executeTakeFirst();
  if (changed !== undefined) {
    await recordEntries(tx, 'update', table, [changed]);
    return ok(changed as unknown as Row<N>);
  }
  return refuseChange(tx, table, id, basedOn);
};

/** Removes a row and journals what it held. */
export const deleteRow = async (tx: Tx, table: Journalled, id: string): Promise<Outcome<undefined>> => {
  const removed = await open(tx, table)
    .remove()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (removed === undefined) return refuse('not-found', { table });
  await recordEntries(tx, 'delete', table, [removed]);
  return ok(undefined);
};
