// Vitest global set-up of project `db`: an embedded server of its own, gone with the run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/server.ts';
import { makeTemplate } from './test-server.ts';

/** What the tests keep need not survive a power cut. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Starts the server, says where it is, and returns what ends it. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'luoshi-db-'));
  const server = await startEmbedded(folder, { settings });
  const { host, port, user, database } = server;
  project.provide('testServer', await makeTemplate({ host, port, user, database }));
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
