import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { eventually, query, useEmbeddedFolder } from '../testing/embedded-folder.ts';
import { findEmbedded, startEmbedded } from './server.ts';

const at = useEmbeddedFolder();
const patient = 60_000;
const keepSeven = 'create table kept as select 7 as value';
const readKept = 'select value from kept';

it(
  'a killed app leaves its server; the next start adopts it, rows and all',
  { timeout: patient },
  async () => {
    const app = await at.now.startApp();
    await query(app.connection, keepSeven);
    const pid = at.now.postmasterPid();
    app.child.kill('SIGKILL');
    await app.ended;
    const server = await at.now.start();
    expect(at.now.postmasterPid()).toBe(pid);
    expect(await query(server, readKept)).toEqual([{ value: 7 }]);
  },
);

it('a second start beside a living app is refused and touches nothing', { timeout: patient }, async () => {
  const { connection } = await at.now.startApp();
  await expect(startEmbedded(at.now.folder)).rejects.toThrow(/另一个落实程序/);
  expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it(
  'killed half-way through making the database, the next start makes it whole',
  { timeout: patient },
  async () => {
    const { folder } = at.now;
    const half = at.now.run();
    while (!existsSync(join(folder, `init-${half.child.pid}`, 'base'))) await pause(5);
    half.child.kill('SIGKILL');
    await half.ended;
    expect(existsSync(join(folder, 'pg'))).toBe(false);
    const server = await at.now.start();
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(folder).filter((name) => name.startsWith('init-'))).toEqual([]);
  },
);

it(
  'a killed server comes back under the living app with every committed row',
  { timeout: patient },
  async () => {
    const server = await at.now.start();
    await query(server, keepSeven);
    const pid = at.now.postmasterPid();
    process.kill(pid, 'SIGKILL');
    expect(await eventually(() => query(server, readKept))).toEqual([{ value: 7 }]);
    expect(at.now.postmasterPid()).not.toBe(pid);
    const locks = "select count(*)::int as held from pg_locks where locktype = 'advisory'";
    await eventually(async () => expect(await query(server, locks)).toEqual([{ held: 1 }]));
  },
);

it('killed together with its server, the next start recovers', { timeout: patient }, async () => {
  const app = await at.now.startApp();
  await query(app.connection, keepSeven);
  process.kill(at.now.postmasterPid(), 'SIGKILL');
  app.child.kill('SIGKILL');
  const server = await at.now.start();
  expect(await query(server, readKept)).toEqual([{ value: 7 }]);
});

it('a process that got the number of a dead server is left alone', { timeout: patient }, async () => {
  const { folder } = at.now;
  await (await at.now.start()).stop();
  const stranger = at.now.run('elsewhere');
  await stranger.line(/^up /);
  const lines = [String(stranger.child.pid), join(folder, 'pg'), '1', '5432', folder, '', '0 0', 'ready'];
  writeFileSync(join(folder, 'pg/postmaster.pid'), lines.join('\n'));
  await at.now.start();
  stranger.child.kill('SIGTERM');
  expect(await stranger.ended).toBe(0);
});

it('a server that lives elsewhere is not taken for ours by a copied file', { timeout: patient }, async () => {
  const { folder, root } = at.now;
  const other = at.now.run('elsewhere');
  await other.line(/^up /);
  await (await at.now.start()).stop();
  writeFileSync(join(folder, 'pg/postmaster.pid'), readFileSync(join(root, 'elsewhere/pg/postmaster.pid')));
  expect(findEmbedded(folder)).toBeNull();
  await at.now.start();
  other.child.kill('SIGTERM');
  expect(await other.ended).toBe(0);
});

it('a stop right after the server was killed leaves nothing running', { timeout: patient }, async () => {
  for (const moment of [0, 20, 60, 150]) {
    const server = await at.now.start();
    process.kill(at.now.postmasterPid(), 'SIGKILL');
    await pause(moment);
    await server.stop();
    expect(findEmbedded(at.now.folder)).toBeNull();
  }
});
