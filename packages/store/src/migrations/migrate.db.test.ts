import { readFile, readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, expect, inject, it } from 'vitest';
import { dropDatabase, onServer, testName } from '../testing/test-server.ts';
import { migrate } from './migrate.ts';

const { config } = inject('testServer');
const made: string[] = [];

const emptyDatabase = async (): Promise<pg.ClientConfig> => {
  const database = testName();
  made.push(database);
  await onServer(
    config,
    `create database ${database} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`,
  );
  return { ...config, database };
};

afterEach(async () => {
  for (const name of made.splice(0)) await dropDatabase(config, name);
});

const files = async (): Promise<readonly string[]> =>
  (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.sql')).toSorted();

it('an empty database gets every migration in order, a migrated one none', async () => {
  const empty = await emptyDatabase();
  expect(await migrate(empty)).toEqual(await files());
  expect(await migrate(empty)).toEqual([]);
});

it('two servers that start at once apply each migration once', async () => {
  const empty = await emptyDatabase();
  const [first, second] = await Promise.all([migrate(empty), migrate(empty)]);
  expect([...first, ...second].toSorted()).toEqual(await files());
});

it('a migration that fails leaves the database as it was before it, and is named', async () => {
  const empty = await emptyDatabase();
  await onServer(empty, 'create schema catalogue');
  await expect(migrate(empty)).rejects.toThrow('migration 0001-schemas-and-roles.sql failed');
  expect(await onServer(empty, `select count(*) from pg_namespace where nspname = 'tenant'`)).toBe('0');
  await onServer(empty, 'drop schema catalogue');
  expect(await migrate(empty)).toEqual(await files());
});

it('the generated types are those of the migrated database', async () => {
  const client = new pg.Client({ ...config, database: inject('testServer').template });
  const script = new URL('../../scripts/generate-schema.mjs', import.meta.url).href;
  const { schemaSource } = (await import(script)) as { schemaSource: (client: pg.Client) => Promise<string> }; // a plain script
  await client.connect();
  const source = await schemaSource(client);
  await client.end();
  expect(await readFile(new URL('../schema.gen.ts', import.meta.url), 'utf8')).toBe(source);
});
