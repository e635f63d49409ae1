// A fresh folder for an embedded database in each test of a file; whatever runs there afterwards is ended.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach } from 'vitest';
import {
  findEmbedded,
  startEmbedded,
  type EmbeddedConnection,
  type EmbeddedOptions,
  type EmbeddedServer,
} from '../embedded/server.ts';
import { runSource, type SourceProcess } from './source-process.ts';

const app = new URL('embedded-app.ts', import.meta.url);

/** Runs one statement and closes. */
export const query = async (to: EmbeddedConnection, text: string): Promise<unknown[]> => {
  const { host, port, user, database } = to;
  const client = new pg.Client({ host, port, user, database });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

/** Asks again until it does not throw, for ten seconds. */
export const eventually = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 200) throw error;
      await pause(50);
    }
  }
};

const endWhatRuns = async (folder: string): Promise<void> => {
  if (findEmbedded(folder) !== null) await (await startEmbedded(folder)).stop();
};

/** The folders and processes of the test under way. */
export class EmbeddedFolder {
  readonly root: string = mkdtempSync(join(tmpdir(), 'luoshi-embedded-'));
  readonly folder: string = join(this.root, 'database');
  readonly #processes: SourceProcess[] = [];
  readonly #servers: EmbeddedServer[] = [];

  /** Starts the server in this process. */
  async start(options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
    const server = await startEmbedded(this.folder, options);
    this.#servers.push(server);
    return server;
  }

  /** An app of its own process on a folder below the root. */
  run(name = 'database'): SourceProcess {
    const running = runSource(app, [join(this.root, name)]);
    this.#processes.push(running);
    return running;
  }

  /** Such an app, once its database is up. */
  async startApp(): Promise<SourceProcess & { readonly connection: EmbeddedConnection }> {
    const running = this.run();
    const line = await running.line(/^(up|refused) /);
    if (!line?.startsWith('up ')) throw new Error(running.lines.join('\n'));
    return { ...running, connection: JSON.parse(line.slice(3)) as EmbeddedConnection }; // printed by our own app
  }

  /** Process number in PostgreSQL's own file; 0 when there is none. */
  postmasterPid(): number {
    try {
      return Number(readFileSync(join(this.folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      return 0;
    }
  }

  async clear(): Promise<void> {
    for (const { child, ended } of this.#processes) {
      child.kill('SIGKILL');
      await ended;
    }
    for (const server of this.#servers) await server.stop();
    for (const name of ['database', 'elsewhere']) await endWhatRuns(join(this.root, name));
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Gives each test of the file a folder of its own. */
export const useEmbeddedFolder = (): { readonly now: EmbeddedFolder } => {
  const holder = { now: new EmbeddedFolder() };
  beforeEach(() => {
    holder.now = new EmbeddedFolder();
  });
  afterEach(() => holder.now.clear(), 60_000);
  return holder;
};
