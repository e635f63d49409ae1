// A store on a database of its own, for tests below the use cases: acts of the system, and a hand behind its back.
import type { Actor } from '@luoshi/domain/access/role';
import { randomBytes, randomUUID } from 'node:crypto';
import { appPool } from '../connection/pools.ts';
import { openStore, type Act, type Store, type Tx } from '../connection/store.ts';
import { createTestDatabase, ownersStatement } from './test-database.ts';

/** The system of jurisdiction 1. */
export const systemActor: Actor = {
  jurisdictionId: 1,
  accountId: null,
  personId: null,
  postId: null,
  roles: ['system'],
  unitIds: [],
};

/** An act at a fixed moment. */
export const actOf = (verb: string, reason: string | null = null): Act => ({
  verb,
  at: '2026-07-08T01:00:00.000Z',
  deviceAt: null,
  reason,
  newId: randomUUID,
  newSalt: () => randomBytes(32),
});

/** The open store. */
export interface TestStore {
  readonly store: Store;
  /** One transaction of the system. */
  run<T>(work: (tx: Tx) => Promise<T>, act?: Act): Promise<T>;
  /** A statement of the server's owner, past the app and its journal. */
  behindItsBack(statement: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Opens the store; call it once a file, and close it in `afterAll`. */
export const openTestStore = async (): Promise<TestStore> => {
  const database = await createTestDatabase();
  const store = openStore(appPool(database.config));
  return {
    store,
    run: (work, act = actOf('test.write')) => store.transaction(systemActor, act, work),
    behindItsBack: (statement, values) => ownersStatement(database.config, statement, values),
    close: async () => {
      await store.close();
      await database.close();
    },
  };
};
