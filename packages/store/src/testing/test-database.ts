// A database for one test file: a copy of the run's migrated template, dropped afterwards.
import type pg from 'pg';
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
