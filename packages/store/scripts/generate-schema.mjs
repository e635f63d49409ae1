// Writes src/schema.gen.ts from the catalogue of a migrated database: `node generate-schema.mjs CONNECTION_STRING`.
import { writeFileSync } from 'node:fs';
import pg from 'pg';

const types = {
  int4: 'number',
  int8: 'number',
  text: 'string',
  uuid: 'string',
  numeric: 'string',
  bool: 'boolean',
  date: 'string',
  timestamptz: 'string',
  jsonb: 'unknown',
  bytea: 'Buffer',
  _text: 'string[]',
  _uuid: 'string[]',
};

const columnsQuery = `
    select table_schema || '.' || table_name as name, column_name, udt_name, is_nullable = 'YES' as nullable,
           column_default is not null or is_identity = 'YES' as defaulted, identity_generation = 'ALWAYS' as generated
    from information_schema.columns where table_schema in ('tenant', 'catalogue')
    order by table_schema, table_name, ordinal_position`;

const checksQuery = `
    select conrelid::regclass::text as name, a.attname as column_name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where contype = 'c' and cardinality(conkey) = 1`;

/** `check (state in ('found', …))` becomes a union; any other check says nothing about the type. */
const unionOf = (row, checks) => {
  const found = checks.find(
    (check) =>
      check.name === row.name &&
      check.column_name === row.column_name &&
      /^CHECK \(\(\w+ = ANY \(ARRAY\[/.test(check.definition),
  );
  return (
    found && [...found.definition.matchAll(/'([^']+)'::text/g)].map((match) => `'${match[1]}'`).join(' | ')
  );
};

const columnOf = (row, checks) => {
  const type = unionOf(row, checks) ?? types[row.udt_name];
  if (!type) throw new Error(`no TypeScript type for ${row.udt_name} (${row.name}.${row.column_name})`);
  const full = row.nullable ? `${type} | null` : type;
  const write = row.udt_name === 'jsonb' ? 'string' : full;
  if (row.generated) return `  ${row.column_name}: GeneratedAlways<${full}>;`;
  if (row.udt_name === 'jsonb')
    return `  ${row.column_name}: ColumnType<${full}, ${row.defaulted ? `${write} | undefined` : write}, ${write}>;`;
  return `  ${row.column_name}: ${row.defaulted ? `Generated<${full}>` : full};`;
};

const pascal = (name) => name.split('.')[1].replace(/(^|_)([a-z])/g, (_, __, c) => c.toUpperCase());

/** The types of a migrated database as TypeScript. */
export const schemaSource = async (client) => {
  const { rows } = await client.query(columnsQuery);
  const { rows: checks } = await client.query(checksQuery);
  const tables = rows.reduce(
    (found, row) => found.set(row.name, [...(found.get(row.name) ?? []), row]),
    new Map(),
  );
  const columns = (rowsOfTable) => rowsOfTable.map((row) => columnOf(row, checks)).join('\n');
  return [
    '// Generated from the catalogue of a migrated database; do not edit.',
    `import type { ColumnType, Generated, GeneratedAlways } from 'kysely';`,
    ...[...tables].map(([name, own]) => `\nexport interface ${pascal(name)} {\n${columns(own)}\n}`),
    `\nexport interface Database {\n${[...tables.keys()].map((name) => `  '${name}': ${pascal(name)};`).join('\n')}\n}\n`,
  ].join('\n');
};

if (process.argv[2]) {
  const client = new pg.Client(process.argv[2]);
  await client.connect();
  writeFileSync(new URL('../src/schema.gen.ts', import.meta.url), await schemaSource(client));
  await client.end();
}
