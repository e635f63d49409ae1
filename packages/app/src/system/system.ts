// The running system: database, rules, files, and a context for whoever asks.
import type { Actor } from '@luoshi/domain/access/role';
import type { Instant } from '@luoshi/domain/period/instant';
import { appPool, authPool } from '@luoshi/store/connection/pools';
import { openStore, type Store } from '@luoshi/store/connection/store';
import { listJurisdictions, type Jurisdiction } from '@luoshi/store/queries/jurisdiction';
import type pg from 'pg';
import { clockOf } from '../context/clock.ts';
import type { Context } from '../context/context.ts';
import { newId, newSalt } from '../context/ids.ts';
import { directoryFiles, type Files } from '../file/files.ts';
import type { Rules } from '../rules/rules.ts';
import { actAs } from '../session/act-as.ts';
import { findMembership } from '../session/membership.ts';

/** What comes with one request besides who asks. */
export interface RequestMarks {
  readonly idempotencyKey: string | null;
  readonly deviceAt: Instant | null;
}

/** What a system is made of. */
export interface SystemParts {
  readonly database: pg.PoolConfig;
  readonly filesRoot: string;
  readonly rules: Rules;
  /** Fixed instant for tests; see `LUOSHI_CLOCK`. */
  readonly fixedClock?: Instant | undefined;
}

/** The opened system. */
export interface System {
  readonly store: Store;
  readonly authPool: pg.Pool;
  readonly rules: Rules;
  readonly files: Files;
  jurisdictions(): Promise<readonly Jurisdiction[]>;
  contextFor(actor: Actor, marks?: RequestMarks): Promise<Context>;
  contextOfAccount(accountId: string, postId: string | null, marks: RequestMarks): Promise<Context>;
  publicContext(marks: RequestMarks): Promise<Context>;
  close(): Promise<void>;
}

const unmarked: RequestMarks = { idempotencyKey: null, deviceAt: null };

/** An actor without a person. */
export const bareActor = (jurisdictionId: number, role: 'public' | 'system'): Actor => ({
  jurisdictionId,
  accountId: null,
  personId: null,
  postId: null,
  roles: [role],
  unitIds: [],
});

/** Opens pools on a migrated database. */
export const openSystem = (parts: SystemParts): System => {
  const store = openStore(appPool(parts.database));
  const auth = authPool(parts.database);
  const files = directoryFiles(parts.filesRoot);
  let known: readonly Jurisdiction[] = [];

  const jurisdictions = (): Promise<readonly Jurisdiction[]> => {
    const at = new Date().toISOString();
    const act = { verb: 'setup.read', at, deviceAt: null, reason: null, newId, newSalt };
    return store.transaction(bareActor(0, 'public'), act, listJurisdictions);
  };

  const find = async (id: number): Promise<Jurisdiction | undefined> => {
    const match = () => known.find((county) => county.id === id);
    if (match() === undefined) known = await jurisdictions();
    return match();
  };

  const clockFor = async (id: number) => {
    const county = await find(id);
    return clockOf({ zone: county?.zone ?? 'Asia/Shanghai', offsetMs: county?.clock_offset_ms ?? 0 }, parts.fixedClock);
  };

  const contextFor = async (actor: Actor, marks = unmarked): Promise<Context> => ({
    actor,
    store,
    clock: await clockFor(actor.jurisdictionId),
    rules: parts.rules,
    files,
    newId,
    newSalt,
    ...marks,
  });

  const publicContext = async (marks: RequestMarks) => contextFor(bareActor((await jurisdictions())[0]?.id ?? 0, 'public'), marks);

  return {
    store,
    authPool: auth,
    rules: parts.rules,
    files,
    jurisdictions,
    contextFor,
    publicContext,
    contextOfAccount: async (accountId, postId, marks) => {
      const member = await findMembership(auth, accountId);
      if (member === null) return publicContext(marks);
      const { actor } = await actAs(store, await clockFor(member.jurisdictionId), member, postId);
      return contextFor(actor, marks);
    },
    close: async () => {
      await store.close();
      await auth.end();
    },
  };
};
