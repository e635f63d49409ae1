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

export const schemaSource = async (client) => {
  const { rows } = await client.query(`
    select table_schema || '.' || table_name as name, column_name, udt_name, is_nullable = 'YES' as nullable,
           column_default is not null or is_identity = 'YES' as defaulted, identity_generation = 'ALWAYS' as generated
    from information_schema.columns where table_schema in ('tenant', 'catalogue')
    order by table_schema, table_name, ordinal_position`);
  const { rows: checks } = await client.query(`
    select conrelid::regclass::text as name, a.attname as column_name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where contype = 'c' and cardinality(conkey) = 1`);
  // `check (state in ('found', …))` becomes a union; any other check says nothing about the type.
  const union = (r) => {
    const found = checks.find(
      (c) =>
        c.name === r.name &&
        c.column_name === r.column_name &&
        /^CHECK \(\(\w+ = ANY \(ARRAY\[/.test(c.definition),
    );
    return found && [...found.definition.matchAll(/'([^']+)'::text/g)].map((m) => `'${m[1]}'`).join(' | ');
  };
  const tables = Map.groupBy
    ? Map.groupBy(rows, (r) => r.name)
    : rows.reduce((m, r) => m.set(r.name, [...(m.get(r.name) ?? []), r]), new Map());
  const pascal = (name) => name.split('.')[1].replace(/(^|_)([a-z])/g, (_, __, c) => c.toUpperCase());
  const column = (r) => {
    const type = union(r) ?? types[r.udt_name];
    if (!type) throw new Error(`no TypeScript type for ${r.udt_name} (${r.name}.${r.column_name})`);
    const full = r.nullable ? `${type} | null` : type;
    const write = r.udt_name === 'jsonb' ? 'string' : full;
    if (r.generated) return `  ${r.column_name}: GeneratedAlways<${full}>;`;
    if (r.udt_name === 'jsonb')
      return `  ${r.column_name}: ColumnType<${full}, ${r.defaulted ? `${write} | undefined` : write}, ${write}>;`;
    return `  ${r.column_name}: ${r.defaulted ? `Generated<${full}>` : full};`;
  };
  return [
    '// Generated from the catalogue of a migrated database; do not edit.',
    `import type { ColumnType, Generated, GeneratedAlways } from 'kysely';`,
    ...[...tables].map(
      ([name, cols]) => `\nexport interface ${pascal(name)} {\n${cols.map(column).join('\n')}\n}`,
    ),
    `\nexport interface Database {\n${[...tables.keys()].map((name) => `  '${name}': ${pascal(name)};`).join('\n')}\n}\n`,
  ].join('\n');
};

if (process.argv[2]) {
  const client = new pg.Client(process.argv[2]);
  await client.connect();
  writeFileSync(new URL('../src/schema.gen.ts', import.meta.url), await schemaSource(client));
  await client.end();
}
