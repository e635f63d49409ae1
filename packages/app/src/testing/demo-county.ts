// The demo county to test pages on: seeded once a file in a database of its own, read by those who can sign in.
import type { Actor } from '@luoshi/domain/access/role';
import { audit, type Audit } from '@luoshi/store/journal/audit';
import { createTestDatabase } from '@luoshi/store/testing/test-database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Accounts } from '../account/accounts.ts';
import { clockOf } from '../context/clock.ts';
import type { Context } from '../context/context.ts';
import { newId, newSalt } from '../context/ids.ts';
import { seedDemo, type DemoSignIn } from '../demo/seed-demo.ts';
import { loadRulesOrThrow } from '../rules/load-rules.ts';
import { actAs } from '../session/act-as.ts';
import { bareActor } from '../system/bare-actor.ts';
import { openSystem, type System } from '../system/system.ts';
import { echo } from './paper-words.ts';
import { testNow } from './test-county.ts';

/** Who can sign in to the demo. */
export type DemoName = '贺晓梅' | '张万春' | '沈文博' | '程国栋' | '顾明德' | '白志远';

/** The open county, on 8 July at nine. */
export interface DemoCounty {
  readonly system: System;
  readonly signIns: readonly DemoSignIn[];
  as(name: DemoName): Context;
  /** What `luoshi verify` asks. */
  audit(): Promise<Audit>;
  close(): Promise<void>;
}

const zone = 'Asia/Shanghai';
const clock = clockOf({ zone, offsetMs: 0 }, testNow);

/** Accounts as the demo asks for them, kept nowhere. */
const noAccounts = (people: Map<string, string>): Accounts =>
  ({
    create: ({ username, name, personId }: { username: string; name: string; personId: string }) => {
      people.set(name, personId);
      return Promise.resolve(username);
    },
    forgetStrays: () => Promise.resolve(),
  }) as unknown as Accounts; // seeding calls these two and nothing else

const actorsOf = async (system: System, people: ReadonlyMap<string, string>) => {
  const [county] = await system.jurisdictions();
  if (county === undefined) throw new Error('no county was made');
  const actors = new Map<string, Actor>();
  for (const [name, personId] of people) {
    const member = { accountId: `account of ${name}`, jurisdictionId: county.id, personId };
    actors.set(name, (await actAs(system.store, clock, member, null)).actor);
  }
  return { actors, jurisdictionId: county.id };
};

/** Seeds the county; call it once a file, and close it in `afterAll`. */
export const openDemoCounty = async (): Promise<DemoCounty> => {
  const database = await createTestDatabase();
  const filesRoot = await mkdtemp(join(tmpdir(), 'luoshi-files-'));
  const rules = await loadRulesOrThrow();
  const system = openSystem({ database: database.config, filesRoot, rules, fixedClock: testNow });
  const people = new Map<string, string>();
  const signIns = await seedDemo(system, noAccounts(people), echo);
  const { actors, jurisdictionId } = await actorsOf(system, people);
  const base = { store: system.store, clock, rules, files: system.files, newId, newSalt };
  const act = { verb: 'journal.verify', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  return {
    system,
    signIns,
    as: (name) => {
      const actor = actors.get(name);
      if (actor === undefined) throw new Error(`${name} cannot sign in`);
      return { actor, ...base, deviceAt: null, idempotencyKey: null };
    },
    audit: () => system.store.transaction(bareActor(jurisdictionId, 'system'), act, audit),
    close: async () => {
      await system.close();
      await database.close();
      await rm(filesRoot, { recursive: true, force: true });
    },
  };
};
