// What the catalogue says of the tenant's tables, for the test that holds row-level security; changes nothing.
import type pg from 'pg';

/** A column as far as a row needs it. */
export interface TenantColumn {
  readonly name: string;
  readonly type: string;
  /** Must be given: not null, without default. */
  readonly needed: boolean;
  /** Numbered by the database itself. */
  readonly generated: boolean;
  /** Words allowed by `check (column in (…))`. */
  readonly words: readonly string[];
  /** Table whose id it holds. */
  readonly refersTo: string | null;
}

/** A tenant table. */
export interface TenantTable {
  readonly name: string;
  /** First word of its comment. */
  readonly kind: string;
  /** Column of the primary key that follows jurisdiction_id. */
  readonly key: string;
  readonly columns: readonly TenantColumn[];
}

const tablesQuery = `
  select c.relname as name, coalesce(split_part(obj_description(c.oid), ':', 1), '') as kind,
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[1]
     where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c where c.relnamespace = 'tenant'::regnamespace and c.relkind in ('r', 'p') order by 1`;

const columnsQuery = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
    a.attnotnull and not a.atthasdef and a.attidentity = '' as needed, a.attidentity = 'a' as generated,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
     where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
       and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as check,
    (select f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid
     where k.conrelid = c.oid and k.contype = 'f' and k.conkey[cardinality(k.conkey)] = a.attnum limit 1) as refers
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'tenant'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly generated: boolean;
  readonly check: string | null;
  readonly refers: string | null;
}

const columnOf = ({ name, type, needed, generated, check, refers }: ColumnRow): TenantColumn => ({
  name,
  type,
  needed,
  generated,
  words: [...(check ?? '').matchAll(/'([^']*)'::text/g)].map(([, word]) => word ?? ''),
  refersTo: refers,
});

/** Tables of schema `tenant`, a table after those it refers to. */
export const readTenantTables = async (client: pg.ClientBase): Promise<readonly TenantTable[]> => {
  const { rows: tables } = await client.query<Omit<TenantTable, 'columns'>>(tablesQuery);
  const { rows: columns } = await client.query<ColumnRow>(columnsQuery);
  const all = tables.map((table) => ({
    ...table,
    columns: columns.filter((row) => row.table === table.name).map(columnOf),
  }));
  const sorted = new Set<TenantTable>();
  const add = (table: TenantTable, above: readonly TenantTable[]): void => {
    if (above.includes(table)) return;
    for (const { refersTo } of table.columns) {
      const other = all.find(({ name }) => name === refersTo);
      if (other !== undefined) add(other, [...above, table]);
    }
    sorted.add(table);
  };
  for (const table of all) add(table, []);
  return [...sorted];
};

const faultsQuery = `
  select c.relname || ': row-level security is not enabled and forced' as fault from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
  union all
  select c.relname || ': no policy' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and c.relkind in ('r', 'p')
    and not exists (select from pg_policy p where p.polrelid = c.oid)
  union all
  select c.relname || ': its key does not start with jurisdiction_id' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and c.relkind in ('r', 'p') and not exists (
    select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indrelid = c.oid and i.indisprimary and a.attname = 'jurisdiction_id')
  union all
  select c.relname || ': its comment does not say its kind' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and c.relkind in ('r', 'p')
    and coalesce(obj_description(c.oid), '') !~ '^(shared|own|personal|derived|record): '
  union all
  select c.relname || ': own, but without unit_id and published_at' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and obj_description(c.oid) like 'own:%' and (
    select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('unit_id', 'published_at')) < 2
  union all
  select c.relname || ': a view that is not security_invoker' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and c.relkind = 'v'
    and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)
  union all
  select c.relname || ': a materialised view' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and c.relkind = 'm'
  union all
  select p.proname || ': a security definer function' from pg_proc p
  where p.pronamespace = 'tenant'::regnamespace and p.prosecdef
  union all
  select c.relname || ': owned by the app' from pg_class c
  where c.relnamespace = 'tenant'::regnamespace and pg_get_userbyid(c.relowner) in ('luoshi_app', 'luoshi_auth')
  order by 1`;

/** What the catalogue shows to be outside the wall, a line each. */
export const findWallFaults = async (client: pg.ClientBase): Promise<readonly string[]> =>
  (await client.query<{ fault: string }>(faultsQuery)).rows.map(({ fault }) => fault);
