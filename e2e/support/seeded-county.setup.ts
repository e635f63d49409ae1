// Vitest global set-up of project `e2e`: makes the demo county once; every test file works on a copy of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startApp } from './app-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly seededCounty: string;
  }
}

/** Seeds the county, stops its database, and says where it is; LUOSHI_TEST_COUNTY names one made before. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const made = process.env['LUOSHI_TEST_COUNTY'];
  const folder = made ?? (await mkdtemp(join(tmpdir(), 'luoshi-e2e-')));
  if (made === undefined) {
    const app = await startApp(folder);
    await app.stop();
  }
  project.provide('seededCounty', folder);
  return async () => {
    if (made === undefined) await rm(folder, { recursive: true, force: true });
  };
};
