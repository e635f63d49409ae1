// Brings a database to the newest layout: numbered SQL files, forward only, each in its own transaction.
// Nothing else creates a table.
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const folder = new URL('../../src/migrations/', import.meta.url);
const lockKey = 7_103_482;

const files = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();

const applied = async (client: pg.Client): Promise<ReadonlySet<string>> => {
  await client.query('create schema if not exists migrations');
  await client.query(
    'create table if not exists migrations.applied (name text primary key, at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string }>('select name from migrations.applied');
  return new Set(rows.map((row) => row.name));
};

const apply = async (client: pg.Client, name: string): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(await readFile(new URL(name, folder), 'utf8'));
    await client.query('insert into migrations.applied (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed`, { cause: error });
  }
};

/**
 * Applies every migration not yet applied, one process at a time.
 *
 * @param config connection of a role that may create roles and schemas
 * @returns names applied now
 * @throws when a migration fails; the database then stands as before it
 */
export const migrate = async (config: pg.ClientConfig): Promise<readonly string[]> => {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    const done = await applied(client);
    const pending = (await files()).filter((name) => !done.has(name));
    for (const name of pending) await apply(client, name);
    return pending;
  } finally {
    await client.end();
  }
};
