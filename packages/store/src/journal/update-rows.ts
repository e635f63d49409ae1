// Changes many rows of a table in one statement, each from the version that was seen, and journals them.
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';
import { recordEntries, type Keyed } from './entries.ts';
import { refuseChange, type Journalled, type Patch, type Row } from './write.ts';

/** Columns whose JSON form is the column's own text; a column of JSON would be wrapped once more. */
type Plain<N extends Journalled> = {
  [K in keyof Patch<N>]: K extends keyof Row<N> ? (unknown extends Row<N>[K] ? never : K) : never;
}[keyof Patch<N>];

/** A change of one row. */
export interface RowChange<N extends Journalled> {
  readonly id: string;
  /** Version the change was made from. */
  readonly basedOn: number;
  readonly patch: Pick<Patch<N>, Plain<N>>;
}

const columnsOf = <N extends Journalled>(changes: readonly RowChange<N>[]): readonly string[] => {
  const columns = Object.keys(changes[0]?.patch ?? {});
  const isAlike = changes.every(
    ({ patch }) => Object.keys(patch).length === columns.length && columns.every((column) => column in patch),
  );
  if (!isAlike || columns.length === 0) throw new Error('changes of one statement name the same columns');
  return columns;
};

const writeAll = async <N extends Journalled>(
  tx: Tx,
  table: N,
  changes: readonly RowChange<N>[],
): Promise<ReadonlyMap<string, Row<N>>> => {
  const values = changes.map(({ id, basedOn, patch }) => ({ ...patch, id, version: basedOn }));
  const set = columnsOf(changes).map((column) => sql`${sql.ref(column)} = seen.${sql.ref(column)}`);
  const name = sql.table(`tenant.${table}`);
  const { rows } = await sql<Row<N> & { readonly id: string }>`update ${name} as t
    set ${sql.join(set)}, version = t.version + 1
    from jsonb_populate_recordset(null::${name}, ${JSON.stringify(values)}::jsonb) as seen
    where t.jurisdiction_id = ${tx.actor.jurisdictionId} and t.id = seen.id and t.version = seen.version
    returning t.*`.execute(tx.db);
  return new Map(rows.map((row) => [row.id, row]));
};

/**
 * Changes rows; each patch names the same columns.
 *
 * @returns the new rows in the order given; as `updateRow` for the first row that cannot be changed: the others are
 *   changed and journalled then, and undone when the act is refused
 */
export const updateRows = async <N extends Journalled>(
  tx: Tx,
  table: N,
  changes: readonly RowChange<N>[],
): Promise<Outcome<readonly Row<N>[]>> => {
  if (changes.length === 0) return ok([]);
  const changed = await writeAll(tx, table, changes);
  const rows = [...new Set(changes.map(({ id }) => id))].flatMap((id) => changed.get(id) ?? []);
  await recordEntries(tx, 'update', table, rows as unknown as readonly Keyed[]); // every journalled row is keyed
  if (rows.length === changes.length) return ok(rows);
  const isTwice = ({ id }: RowChange<N>, i: number) => changes.slice(0, i).some((each) => each.id === id);
  const refused = changes.find((change, i) => !changed.has(change.id) || isTwice(change, i));
  return refuseChange(tx, table, refused?.id ?? '', refused?.basedOn ?? 0);
};
