// A database for one test file: a copy of the run's migrated template, dropped afterwards.
import pg from 'pg';
import { inject } from 'vitest';
import { dropDatabase, onServer, testName } from './test-server.ts';

/** A fresh migrated database. */
export interface TestDatabase {
  readonly config: pg.PoolConfig;
  close(): Promise<void>;
}

/** Makes the database; call it once a file, in `beforeAll`, and close it in `afterAll`. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { config, template } = inject('testServer');
  const database = testName();
  await onServer(config, `create database ${database} template ${template}`);
  return { config: { ...config, database }, close: () => dropDatabase(config, database) };
};

/** A statement of the database's owner, past the app, its walls and its journal. */
export const ownersStatement = async (
  config: pg.PoolConfig,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> => {
  const owner = new pg.Client(config);
  await owner.connect();
  try {
    return (await owner.query<Record<string, unknown>>(statement, [...values])).rows;
  } finally {
    await owner.end();
  }
};

/** The address of a test's database, for a process of its own. */
export const urlOf = ({
  host = '',
  port = 5432,
  user = '',
  password,
  database = '',
}: pg.PoolConfig): string => {
  const url = new URL(`postgresql://localhost:${port}/${database}`);
  url.username = user;
  if (typeof password === 'string') url.password = password;
  url.searchParams.set('host', host);
  return url.href;
};
