// Opens transactions as somebody. Without an actor's settings row-level security shows nothing.
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Actor } from '@luoshi/domain/access/role';
import type { Instant } from '@luoshi/domain/period/instant';
import type pg from 'pg';
import { hasChanged, nothingChanged, saveRevisions, type Changed } from '../journal/revisions.ts';
import type { Database } from '../schema.gen.ts';

/** What the journal writes of one act besides the rows. */
export interface Act {
  readonly verb: string;
  readonly at: Instant;
  readonly deviceAt: Instant | null;
  readonly reason: string | null;
  readonly newId: () => string;
  /** 32 random bytes for each content. */
  readonly newSalt: () => Buffer;
}

/** One open transaction: the database as the actor sees it, and the act it belongs to. */
export interface Tx {
  readonly db: Transaction<Database>;
  readonly actor: Actor;
  readonly act: Act;
  /** What was written so far that others keep. */
  readonly changed: Changed;
}

/** Runs work in transactions; a failed or refused one leaves nothing. */
export interface Store {
  /** @throws what `work` throws, after rolling back */
  transaction<T>(actor: Actor, act: Act, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One transaction around many: all of them are there, or none (the demo county's first start). */
  whole<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Thrown inside `transaction` to roll back and hand a value out. */
export class RolledBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('rolled back');
    this.value = value;
  }
}

const actAs = async (db: Transaction<Database>, actor: Actor): Promise<void> => {
  await sql`select set_config('app.jurisdiction', ${String(actor.jurisdictionId)}, true),
    set_config('app.person', ${actor.personId ?? ''}, true),
    set_config('app.roles', ${actor.roles.join(',')}, true),
    set_config('app.units', ${actor.unitIds.join(',')}, true)`.execute(db);
};

const run = async <T>(
  db: Transaction<Database>,
  actor: Actor,
  act: Act,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  await actAs(db, actor);
  const changed = nothingChanged();
  const value = await work({ db, actor, act, changed });
  if (hasChanged(changed)) await saveRevisions(db, actor.jurisdictionId, changed);
  return value;
};

/** A store inside a transaction already open: each part stands or falls by a savepoint. */
const within = (db: Transaction<Database>): Store => ({
  transaction: async (actor, act, work) => {
    await sql`savepoint part`.execute(db);
    try {
      const value = await run(db, actor, act, work);
      await sql`release savepoint part`.execute(db);
      return value;
    } catch (error) {
      await sql`rollback to savepoint part`.execute(db);
      throw error;
    }
  },
  whole: (work) => work(within(db)),
  close: () => Promise.resolve(),
});

/**
 * Opens the store on a pool of the app's role.
 *
 * @param pool from `appPool`
 */
export const openStore = (pool: pg.Pool): Store => {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    transaction: (actor, act, work) => db.transaction().execute((tx) => run(tx, actor, act, work)),
    whole: (work) => db.transaction().execute((tx) => work(within(tx))),
    close: () => db.destroy(),
  };
};
