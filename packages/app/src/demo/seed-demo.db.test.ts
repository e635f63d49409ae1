import { createTestDatabase, type TestDatabase } from '@luoshi/store/testing/test-database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Accounts } from '../account/accounts.ts';
import { loadRulesOrThrow } from '../rules/load-rules.ts';
import { openSystem, type System } from '../system/system.ts';
import { seedDemo } from './seed-demo.ts';

let database: TestDatabase;
let system: System;
let files: string;

const accounts = {
  create: (account: { username: string }) => Promise.resolve(account.username),
  forgetStrays: () => Promise.resolve(),
} as unknown as Accounts;

beforeAll(async () => {
  database = await createTestDatabase();
  files = await mkdtemp(join(tmpdir(), 'luoshi-files-'));
  system = openSystem({ database: database.config, filesRoot: files, rules: await loadRulesOrThrow() });
}, 60_000);

afterAll(async () => {
  await system.close();
  await database.close();
  await rm(files, { recursive: true, force: true });
});

it('the demo county is there whole, and six of its people can sign in', async () => {
  const signIns = await seedDemo(system, accounts, (key) => key);
  expect(signIns.map(({ name }) => name).toSorted()).toEqual(
    ['沈文博', '贺晓梅', '张万春', '程国栋', '顾明德', '白志远'].toSorted(),
  );
  expect((await system.jurisdictions()).map(({ name, kind }) => ({ name, kind }))).toEqual([
    { name: '云川县', kind: 'demo' },
  ]);
}, 180_000);
