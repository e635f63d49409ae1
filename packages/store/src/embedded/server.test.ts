import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync as exists,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runSource, type SourceProcess } from '../testing/source-process.ts';
import { findEmbedded, startEmbedded, type EmbeddedConnection, type EmbeddedServer } from './server.ts';

const app = new URL('../testing/embedded-app.ts', import.meta.url);
let root: string;
let folder: string;
let started: SourceProcess[];
let servers: EmbeddedServer[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'luoshi-embedded-'));
  folder = join(root, 'database');
  started = [];
  servers = [];
});

afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  for (const server of servers) await server.stop();
  const left = postmasterPid();
  if (left !== null) {
    const server = await startEmbedded(folder);
    await server.stop();
  }
  rmSync(root, { recursive: true, force: true });
}, 30_000);

const startApp = async (): Promise<EmbeddedConnection> => {
  const process_ = runSource(app, [folder]);
  started.push(process_);
  const line = await process_.line(/^(up|refused) /);
  if (line === null || !line.startsWith('up ')) throw new Error(process_.lines.join('\n'));
  return JSON.parse(line.slice(3)) as EmbeddedConnection;
};

const startHere = async (options = {}): Promise<EmbeddedServer> => {
  const server = await startEmbedded(folder, options);
  servers.push(server);
  return server;
};

const postmasterPid = (): number | null => {
  try {
    return Number(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
};

const query = async (to: EmbeddedConnection, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ host: to.host, port: to.port, user: to.user, database: to.database });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

const expectLockHeld = async (server: EmbeddedConnection): Promise<void> => {
  expect(
    await query(server, "select count(*)::int as held from pg_locks where locktype = 'advisory'"),
  ).toEqual([{ held: 1 }]);
};

const eventually = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 200) throw error;
      await pause(50);
    }
  }
};

it('listens on a Unix socket only, as a role that no network address can be', async () => {
  const server = await startHere();
  expect(await query(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(await query(server, 'select current_user')).toEqual([{ current_user: 'luoshi' }]);
}, 30_000);

it('a path too long for a socket gets a short one', async () => {
  folder = join(root, 'a-folder-name-of-forty-characters-or-more', 'another-folder-name-of-forty-characters');
  const server = await startHere();
  expect(Buffer.byteLength(server.host)).toBeLessThan(60);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
}, 30_000);

it('a killed app leaves its server; the next start adopts it, rows and all', async () => {
  const first = await startApp();
  await query(first, 'create table kept as select 7 as value');
  const pid = postmasterPid();
  started[0]?.child.kill('SIGKILL');
  await started[0]?.ended;
  const second = await startHere();
  expect(postmasterPid()).toBe(pid);
  expect(await query(second, 'select value from kept')).toEqual([{ value: 7 }]);
}, 30_000);

it('a second start beside a living app is refused and touches nothing', async () => {
  const first = await startApp();
  await expect(startEmbedded(folder)).rejects.toThrow(/另一个落实程序/);
  expect(await query(first, 'select 1 as one')).toEqual([{ one: 1 }]);
}, 30_000);

it('a second start during a first one is refused at once', async () => {
  const first = startHere();
  await expect(startEmbedded(folder)).rejects.toThrow(/another luoshi/);
  await first;
}, 30_000);

it('a start that was killed does not stand in the way of the next', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'starting'), `${process.pid} 1`);
  await startHere();
  expect(readdirSync(folder)).not.toContain('starting');
}, 30_000);

it('killed half-way through making the database, the next start makes it whole', async () => {
  const half = runSource(app, [folder]);
  started.push(half);
  while (!exists(join(folder, `init-${half.child.pid}`, 'base'))) await pause(5);
  half.child.kill('SIGKILL');
  await half.ended;
  expect(exists(join(folder, 'pg'))).toBe(false);
  const server = await startHere();
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(folder).filter((name) => name.startsWith('init-'))).toEqual([]);
}, 30_000);

it('a killed server comes back under the living app with every committed row', async () => {
  const server = await startHere();
  await query(server, 'create table kept as select 7 as value');
  const pid = postmasterPid() ?? 0;
  process.kill(pid, 'SIGKILL');
  expect(await eventually(() => query(server, 'select value from kept'))).toEqual([{ value: 7 }]);
  expect(postmasterPid()).not.toBe(pid);
  await eventually(() => expectLockHeld(server));
  await expect(startEmbedded(folder)).rejects.toThrow(/another luoshi/);
}, 30_000);

it('killed together with its server, the next start recovers', async () => {
  const first = await startApp();
  await query(first, 'create table kept as select 7 as value');
  process.kill(postmasterPid() ?? 0, 'SIGKILL');
  started[0]?.child.kill('SIGKILL');
  const second = await startHere();
  expect(await query(second, 'select value from kept')).toEqual([{ value: 7 }]);
}, 30_000);

it('a process that got the number of a dead server is left alone', async () => {
  const server = await startHere();
  await server.stop();
  const stranger = runSource(app, [join(root, 'elsewhere')]);
  started.push(stranger);
  await stranger.line(/^up /);
  const lines = [String(stranger.child.pid), join(folder, 'pg'), '1', '5432', folder, '', '0 0', 'ready'];
  writeFileSync(join(folder, 'pg/postmaster.pid'), lines.join('\n'));
  await startHere();
  expect(stranger.child.exitCode).toBeNull();
  stranger.child.kill('SIGTERM');
  expect(await stranger.ended).toBe(0);
}, 30_000);

it('a server that lives elsewhere is not taken for ours by a copied file', async () => {
  const other = runSource(app, [join(root, 'elsewhere')]);
  started.push(other);
  await other.line(/^up /);
  const server = await startHere();
  await server.stop();
  writeFileSync(join(folder, 'pg/postmaster.pid'), readFileSync(join(root, 'elsewhere/pg/postmaster.pid')));
  expect(findEmbedded(folder)).toBeNull();
  await startHere();
  other.child.kill('SIGTERM');
  expect(await other.ended).toBe(0);
}, 30_000);

const asRoot = it.runIf(process.getuid?.() === 0);

asRoot(
  'root without user namespaces runs it as nobody',
  async () => {
    chmodSync(root, 0o711);
    const server = await startHere({ namespaces: () => false });
    const owner = execFileSync('stat', ['-c', '%U', `/proc/${postmasterPid()}`], { encoding: 'utf8' }).trim();
    expect(owner).toBe('nobody');
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  },
  30_000,
);

asRoot(
  'what nobody made, root goes on with in a namespace, and back',
  async () => {
    chmodSync(root, 0o711);
    for (const namespaces of [false, true, false]) {
      const server = await startHere({ namespaces: () => namespaces });
      expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
    }
  },
  30_000,
);

asRoot('a folder closed to nobody is named with both remedies', async () => {
  chmodSync(root, 0o700);
  await expect(startEmbedded(folder, { namespaces: () => false })).rejects.toThrow(
    new RegExp(`chmod o\\+x ${root}(，| )`),
  );
});
