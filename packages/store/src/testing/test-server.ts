// One server for a run of the database tests: a migrated template on it, from which every test file gets a copy.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../migrations/migrate.ts';

/** What a test file is told of the server: plain values, passed between processes. */
export interface TestServer {
  readonly config: pg.ClientConfig;
  /** Name of the migrated database that tests copy and never open. */
  readonly template: string;
  /** Version of PostgreSQL, for the last lines of a run. */
  readonly version: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Every database a test makes is called so; nothing else is ever dropped. */
export const testPrefix = 'luoshi_test_';

/** A name nobody else uses. */
export const testName = (): string => `${testPrefix}${randomBytes(6).toString('hex')}`;

/** Runs one statement on the server itself. @returns the first value of the first row, as text */
export const onServer = async (config: pg.ClientConfig, statement: string): Promise<string> => {
  const client = new pg.Client(config);
  await client.connect();
  try {
    const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' });
    return rows[0]?.[0] ?? '';
  } finally {
    await client.end();
  }
};

/** Makes the template of a run. */
export const makeTemplate = async (config: pg.ClientConfig): Promise<TestServer> => {
  const template = testName();
  const like = `template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`;
  await onServer(config, `create database ${template} ${like}`);
  await migrate({ ...config, database: template });
  const version = await onServer(config, 'show server_version');
  return { config, template, version };
};

/** Drops a database of the tests, whoever is still connected. */
export const dropDatabase = async (config: pg.ClientConfig, name: string): Promise<void> => {
  if (!name.startsWith(testPrefix)) throw new Error(`not a database of the tests: ${name}`);
  await onServer(config, `drop database if exists ${name} with (force)`);
};
