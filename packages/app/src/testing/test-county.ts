// A county to test use cases on: a real database, named people, a clock that stands still.
import type { Actor } from '@luoshi/domain/access/role';
import type { Instant } from '@luoshi/domain/period/instant';
import { insertJurisdiction, nextJurisdictionId } from '@luoshi/store/queries/jurisdiction';
import type { Act } from '@luoshi/store/connection/store';
import { createTestDatabase, ownersStatement, urlOf } from '@luoshi/store/testing/test-database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseConfig } from '@luoshi/store/connection/pools';
import { clockOf } from '../context/clock.ts';
import type { Context } from '../context/context.ts';
import { newId, newSalt } from '../context/ids.ts';
import { loadRulesOrThrow } from '../rules/load-rules.ts';
import { actAs } from '../session/act-as.ts';
import { bareActor } from '../system/bare-actor.ts';
import { openSystem, type System } from '../system/system.ts';
import { fillCounty, type CountyIds } from './fill-county.ts';
import { testPeople, type TestName } from './test-people.ts';

/** 8 July 2026, 09:00 in the county. */
export const testNow: Instant = '2026-07-08T01:00:00.000Z';

/** What may be different in one request. */
export interface Moment {
  /** Now, instead of {@link testNow}. */
  readonly now?: Instant;
  readonly idempotencyKey?: string;
}

/** The open county. */
export interface TestCounty {
  readonly system: System;
  readonly database: DatabaseConfig;
  readonly jurisdictionId: number;
  /** The context of a person as their one post. */
  as(name: TestName, moment?: Moment): Context;
  /** The context of the system itself, or of the public. */
  asRole(role: 'system' | 'public', moment?: Moment): Context;
  /** Ids by name; throws on a name the county has not. */
  unit(name: string): string;
  person(name: TestName): string;
  post(name: TestName): string;
  /** As a process of its own reaches the same database. */
  readonly databaseUrl: string;
  /** A statement past the app and its journal. */
  behindItsBack(statement: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

const zone = 'Asia/Shanghai';

const act: Act = { verb: 'setup.create', at: testNow, deviceAt: null, reason: null, newId, newSalt };

const makeCounty = async (system: System): Promise<{ id: number; ids: CountyIds }> => {
  const id = await system.store.transaction(bareActor(0, 'public'), act, nextJurisdictionId);
  const ids = await system.store.transaction(bareActor(id, 'system'), act, async (tx) => {
    const filled = await fillCounty(tx);
    const county = {
      name: '云川县',
      division_code: '629901000000',
      zone,
      kind: 'test',
      clock_offset_ms: 0,
    } as const;
    await insertJurisdiction(tx, { id, ...county });
    return filled;
  });
  return { id, ids };
};

const actorsOf = async (
  system: System,
  jurisdictionId: number,
  ids: CountyIds,
): Promise<ReadonlyMap<string, Actor>> => {
  const clock = clockOf({ zone, offsetMs: 0 }, testNow);
  const actors = new Map<string, Actor>();
  for (const { name } of testPeople) {
    const member = { accountId: `account of ${name}`, jurisdictionId, personId: ids.people.get(name) ?? '' };
    actors.set(name, (await actAs(system.store, clock, member, null)).actor);
  }
  return actors;
};

const known = <T>(found: ReadonlyMap<string, T>, name: string): T => {
  const value = found.get(name);
  if (value === undefined) throw new Error(`the test county has no ${name}`);
  return value;
};

/** Opens a county on a database of its own; call it once a file, and close it in `afterAll`. */
export const openTestCounty = async (): Promise<TestCounty> => {
  const database = await createTestDatabase();
  const filesRoot = await mkdtemp(join(tmpdir(), 'luoshi-files-'));
  const rules = await loadRulesOrThrow();
  const system = openSystem({ database: database.config, filesRoot, rules, fixedClock: testNow });
  const { id, ids } = await makeCounty(system);
  const actors = await actorsOf(system, id, ids);
  const contextOf = (actor: Actor, { now = testNow, idempotencyKey }: Moment): Context => ({
    actor,
    store: system.store,
    clock: clockOf({ zone, offsetMs: 0 }, now),
    rules,
    files: system.files,
    newId,
    newSalt,
    deviceAt: null,
    idempotencyKey: idempotencyKey ?? null,
  });
  return {
    system,
    database: database.config,
    jurisdictionId: id,
    as: (name, moment = {}) => contextOf(known(actors, name), moment),
    asRole: (role, moment = {}) => contextOf(bareActor(id, role), moment),
    unit: (name) => known(ids.units, name),
    person: (name) => known(ids.people, name),
    post: (name) => known(ids.posts, name),
    databaseUrl: urlOf(database.config),
    behindItsBack: (statement, values = []) => ownersStatement(database.config, statement, values),
    close: async () => {
      await system.close();
      await database.close();
      await rm(filesRoot, { recursive: true, force: true });
    },
  };
};
