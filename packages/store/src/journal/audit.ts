// Recomputes the journal of one county: contents against hashes, rows against their last entries, both ways.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';
import { canonical } from './canonical.ts';
import { contentHash } from './entries.ts';

/** The first thing found that the journal does not explain. */
export interface Fault {
  readonly kind: 'content-altered' | 'content-removed' | 'row-altered' | 'row-removed' | 'row-inserted';
  readonly table: string;
  readonly rowId: string;
  /** First column that differs, for an altered row. */
  readonly column: string | null;
  readonly entryId: string | null;
}

interface Entry {
  readonly seq: number;
  readonly id: string;
  readonly act: string;
  readonly table_name: string;
  readonly row_id: string;
  readonly content_hash: Buffer;
  readonly salt: Buffer | null;
  readonly content: string | null;
  /** Rule and day of a content that was rightly deleted. */
  readonly rule: string | null;
  readonly expired_on: string | null;
}

/** Contents that one rule deleted on one day. */
export interface Expired {
  readonly rule: string;
  readonly on: string;
  readonly count: number;
}

const page = 5_000;

const entriesAfter = async (tx: Tx, seq: number): Promise<readonly Entry[]> => {
  const { rows } = await sql<Entry>`
    select e.seq, e.id, e.act, e.table_name, e.row_id, e.content_hash, c.salt, c.content,
      x.rule, x.expired_on
    from tenant.journal_entries e
    left join tenant.journal_expiries x on x.jurisdiction_id = e.jurisdiction_id and x.entry_id = e.id
    left join tenant.journal_contents c on c.jurisdiction_id = e.jurisdiction_id and c.entry_id = e.id
    where e.jurisdiction_id = ${tx.actor.jurisdictionId} and e.seq > ${seq} order by e.seq limit ${page}`.execute(
    tx.db,
  );
  return rows;
};

const faultOfContent = (entry: Entry): Fault | null => {
  const named = { table: entry.table_name, rowId: entry.row_id, column: null, entryId: entry.id };
  if (entry.rule !== null && entry.content === null) return null;
  if (entry.salt === null || entry.content === null) return { kind: 'content-removed', ...named };
  return contentHash(entry.salt, entry.content).equals(entry.content_hash)
    ? null
    : { kind: 'content-altered', ...named };
};

const firstDifference = (before: string, row: Record<string, unknown>): string | null => {
  const told = JSON.parse(before) as Record<string, unknown>; // written by canonical() of a row
  const columns = [...new Set([...Object.keys(told), ...Object.keys(row)])].sort();
  return columns.find((column) => canonical(told[column] ?? null) !== canonical(row[column] ?? null)) ?? null;
};

/** Tables whose rows the journal must explain, from the catalogue. */
export const journalledTables = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'tenant' and c.relkind in ('r', 'p') and c.relname <> 'journal_entries'
      and obj_description(c.oid) !~ '^derived:' and exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version' and not a.attisdropped)
    order by 1`.execute(tx.db);
  return rows.map((row) => row.name);
};

const currentRows = async (tx: Tx, table: string): Promise<Map<string, Record<string, unknown>>> => {
  const { rows } = await sql<Record<string, unknown> & { id: string }>`
    select * from ${sql.table(`tenant.${table}`)} where jurisdiction_id = ${tx.actor.jurisdictionId}`.execute(
    tx.db,
  );
  return new Map(rows.map((row) => [row.id, row]));
};

const faultOfTable = async (
  tx: Tx,
  table: string,
  last: ReadonlyMap<string, Entry>,
): Promise<Fault | null> => {
  const rows = await currentRows(tx, table);
  for (const [rowId, entry] of last) {
    const row = rows.get(rowId);
    const named = { table, rowId, entryId: entry.id };
    const gone = entry.act === 'delete';
    if (row === undefined && !gone) return { kind: 'row-removed', column: null, ...named };
    if (row !== undefined && gone) return { kind: 'row-inserted', column: null, ...named };
    if (row !== undefined && entry.content !== null && canonical(row) !== entry.content) {
      return { kind: 'row-altered', column: firstDifference(entry.content, row), ...named };
    }
  }
  const stranger = [...rows.keys()].find((id) => !last.has(id));
  return stranger === undefined
    ? null
    : { kind: 'row-inserted', table, rowId: stranger, column: null, entryId: null };
};

const countExpired = (expired: readonly Expired[], { rule, expired_on: on }: Entry): readonly Expired[] => {
  if (rule === null || on === null) return expired;
  const same = expired.find((each) => each.rule === rule && each.on === on);
  return [...expired.filter((each) => each !== same), { rule, on, count: (same?.count ?? 0) + 1 }];
};

/** What an audit found and how much it read. */
export interface Audit {
  readonly entries: number;
  readonly rows: number;
  /** What was rightly deleted: expired by rule R on D. */
  readonly expired: readonly Expired[];
  readonly fault: Fault | null;
}

/**
 * Audits the county of the actor, who must be `system` to read every content.
 *
 * @returns the first fault, or null when every row and content is as the journal says
 */
export const audit = async (tx: Tx): Promise<Audit> => {
  const last = new Map<string, Map<string, Entry>>();
  let entries = 0;
  let expired: readonly Expired[] = [];
  for (
    let batch = await entriesAfter(tx, 0);
    batch.length > 0;
    batch = await entriesAfter(tx, batch.at(-1)?.seq ?? 0)
  ) {
    for (const entry of batch) {
      const fault = faultOfContent(entry);
      if (fault !== null) return { entries, rows: 0, expired, fault };
      entries += 1;
      expired = countExpired(expired, entry);
      const ofTable = last.get(entry.table_name) ?? new Map<string, Entry>();
      last.set(entry.table_name, ofTable.set(entry.row_id, entry));
    }
  }
  let rows = 0;
  for (const table of await journalledTables(tx)) {
    const ofTable = last.get(table) ?? new Map<string, Entry>();
    const fault = await faultOfTable(tx, table, ofTable);
    if (fault !== null) return { entries, rows, expired, fault };
    rows += ofTable.size;
  }
  return { entries, rows, expired, fault: null };
};
