// Fills every tenant table with a row of each of several owners, following the catalogue. A table that needs more
// than its types say fails here until its column is told below.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { TenantColumn, TenantTable } from './tenant-catalogue.ts';

/** Whose rows: one set of rows in every table. */
export interface Owner {
  readonly name: string;
  readonly jurisdictionId: number;
  readonly published: boolean;
}

/** Ids of an owner's rows by table. */
export type OwnedIds = ReadonlyMap<string, string>;

const hash = (): string => randomBytes(32).toString('hex');

/** Columns whose value their type does not tell. */
const told: Readonly<Record<string, (owner: Owner) => unknown>> = {
  'draws.list_hash': hash,
  'extensions.to_due_on': () => '2026-07-09',
  'meetings.begins_at': () => '09:00',
  'meeting_outcomes.kind': () => 'remark',
  'inspection_matters.object_unit_ids': () => [randomUUID()],
  'inspection_visits.matter_ids': () => [randomUUID()],
  'items.ends': () => 2,
  'documents.file_hash': hash,
  'files.hash': hash,
  'blank_forms.file_hash': hash,
  'burdens.month': () => '2026-07',
  'cycle_choices.from_period': () => `${randomInt(1_000, 3_000)}-07`,
  'data_requests.asked_unit_ids': () => [randomUUID()],
  'township_duties.number': () => randomInt(1, 2 ** 31),
  'attendance_rounds.ordinal': () => randomInt(1, 2 ** 31),
  'holidays.on_date': () => `${randomInt(1_000, 3_000)}-07-08`,
  'robots.url': () => 'https://robot.invalid/send',
  'rulebooks.sha256': hash,
  'import_mappings.headings': ({ name }) => [name],
  'attendance_rounds.body_unit_ids': () => [randomUUID(), randomUUID(), randomUUID()],
  'duty_shifts.staff_post_ids': () => [randomUUID()],
  'duty_teams.shift_starts': () => '08:00',
};

/** Columns that may be null, but not in a row that passes the table's checks or means something here. */
const alsoGiven = new Set(['checks.report_id', 'letter_changes.due_on', 'duty_drills.seed']);

/** Tables of a unit's own rows that are never published. */
const sealed = new Set(['responsibility_files']);

const moment = '2026-07-08T01:00:00Z';

const byType: Readonly<Record<string, (owner: Owner) => unknown>> = {
  text: ({ name }) => name,
  uuid: () => randomUUID(),
  integer: () => 1,
  bigint: () => 1,
  numeric: () => '1',
  boolean: () => false,
  date: () => '2026-07-08',
  'timestamp with time zone': () => moment,
  jsonb: () => '{}',
  bytea: () => randomBytes(32),
  'text[]': () => [],
  'uuid[]': () => [],
};

const namedTables: Readonly<Record<string, string>> = { unit_id: 'units', person_id: 'people' };

const valueOf = (table: TenantTable, column: TenantColumn, owner: Owner, ids: OwnedIds): unknown => {
  const { name, type, words, refersTo } = column;
  if (name === 'jurisdiction_id') return owner.jurisdictionId;
  if (name === table.key) return ids.get(table.name);
  if (name === 'published_at' || name === 'public_at')
    return owner.published && !sealed.has(table.name) ? moment : null;
  const referred = ids.get(refersTo ?? namedTables[name] ?? '');
  if (referred !== undefined) return referred;
  const value = told[`${table.name}.${name}`] ?? (words.length > 0 ? () => words[0] : byType[type]);
  if (value === undefined) throw new Error(`no value is known for ${table.name}.${name} (${type})`);
  return value(owner);
};

const isGiven = (table: TenantTable, { name, needed, generated }: TenantColumn): boolean =>
  !generated && (needed || name.startsWith('publi') || alsoGiven.has(`${table.name}.${name}`));

/** An id for each table; one whose key is another table's id has that. */
const idsOf = (tables: readonly TenantTable[]): OwnedIds => {
  const ids = new Map<string, string>();
  for (const { name, key, columns } of tables) {
    const other = columns.find((column) => column.name === key)?.refersTo ?? '';
    ids.set(name, ids.get(other) ?? randomUUID());
  }
  return ids;
};

/** Settings of somebody acting, as the store sets them. */
export const actAs = async (
  client: pg.ClientBase,
  who: {
    jurisdictionId: number | '';
    personId?: string;
    roles?: readonly string[];
    unitIds?: readonly string[];
  },
): Promise<void> => {
  await client.query(
    `select set_config('app.jurisdiction', $1, true), set_config('app.person', $2, true),
       set_config('app.roles', $3, true), set_config('app.units', $4, true)`,
    [
      String(who.jurisdictionId),
      who.personId ?? '',
      (who.roles ?? []).join(','),
      (who.unitIds ?? []).join(','),
    ],
  );
};

/** Inserts one row of the owner into every table, as the system; what is personal, as the person. */
export const fillTables = async (
  client: pg.ClientBase,
  tables: readonly TenantTable[],
  owner: Owner,
): Promise<OwnedIds> => {
  const ids = idsOf(tables);
  const personId = ids.get('people') ?? '';
  await actAs(client, { jurisdictionId: owner.jurisdictionId, personId, roles: ['system'] });
  for (const table of tables) {
    const columns = table.columns.filter((column) => isGiven(table, column));
    const values = columns.map((column) => valueOf(table, column, owner, ids));
    const slots = columns.map((_, n) => `$${n + 1}`).join(', ');
    const names = columns.map(({ name }) => name).join(', ');
    await client.query(`insert into tenant.${table.name} (${names}) values (${slots})`, values);
  }
  return ids;
};
