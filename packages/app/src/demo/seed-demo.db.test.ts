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

it('is there whole', async () => {
  const t = Date.now();
  const signIns = await seedDemo(system, accounts, (key) => key);
  console.log('seed ms', Date.now() - t);
  expect(signIns).toHaveLength(6);
}, 120_000);
