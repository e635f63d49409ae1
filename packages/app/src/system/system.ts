// The running system: database, rules, files, and a context for whoever asks.
import type { Actor } from '@luoshi/domain/access/role';
import type { Instant } from '@luoshi/domain/period/instant';
import { appPool, authPool, type DatabaseConfig, type Pool } from '@luoshi/store/connection/pools';
import { openStore, type Store } from '@luoshi/store/connection/store';
import type { Jurisdiction } from '@luoshi/store/queries/jurisdiction';
import type { Context } from '../context/context.ts';
import { newId, newSalt } from '../context/ids.ts';
import { directoryFiles, type Files } from '../file/files.ts';
import type { Rules } from '../rules/rules.ts';
import { actAs } from '../session/act-as.ts';
import { findMembership } from '../session/membership.ts';
import { bareActor } from './bare-actor.ts';
import { countiesOf } from './counties.ts';

/** What comes with one request besides who asks. */
export interface RequestMarks {
  readonly idempotencyKey: string | null;
  readonly deviceAt: Instant | null;
}

/** What a system is made of. */
export interface SystemParts {
  readonly database: DatabaseConfig;
  readonly filesRoot: string;
  readonly rules: Rules;
  /** Fixed instant for tests; see `LUOSHI_CLOCK`. */
  readonly fixedClock?: Instant | undefined;
}

/** The opened system. */
export interface System {
  readonly store: Store;
  readonly authPool: Pool;
  /** How the database is reached, for the queue of the jobs. */
  readonly database: DatabaseConfig;
  readonly rules: Rules;
  readonly files: Files;
  jurisdictions(): Promise<readonly Jurisdiction[]>;
  contextFor(actor: Actor, marks?: RequestMarks): Promise<Context>;
  contextOfAccount(accountId: string, postId: string | null, marks: RequestMarks): Promise<Context>;
  publicContext(marks: RequestMarks): Promise<Context>;
  close(): Promise<void>;
}

const unmarked: RequestMarks = { idempotencyKey: null, deviceAt: null };

/** Opens pools on a migrated database. */
export const openSystem = (parts: SystemParts): System => {
  const store = openStore(appPool(parts.database));
  const auth = authPool(parts.database);
  const files = directoryFiles(parts.filesRoot);
  const counties = countiesOf(store, parts.fixedClock);

  const contextFor = async (actor: Actor, marks = unmarked): Promise<Context> => ({
    actor,
    store,
    clock: await counties.clockOf(actor.jurisdictionId),
    rules: parts.rules,
    files,
    newId,
    newSalt,
    ...marks,
  });

  const publicContext = async (marks: RequestMarks) =>
    contextFor(bareActor((await counties.list())[0]?.id ?? 0, 'public'), marks);

  return {
    store,
    authPool: auth,
    database: parts.database,
    rules: parts.rules,
    files,
    jurisdictions: () => counties.list(),
    contextFor,
    publicContext,
    contextOfAccount: async (accountId, postId, marks) => {
      const member = await findMembership(auth, accountId);
      if (member === null) return publicContext(marks);
      const { actor } = await actAs(store, await counties.clockOf(member.jurisdictionId), member, postId);
      return contextFor(actor, marks);
    },
    close: async () => {
      await store.close();
      await auth.end();
    },
  };
};
