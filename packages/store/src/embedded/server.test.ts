import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { query, useEmbeddedFolder } from '../testing/embedded-folder.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { startEmbedded } from './server.ts';

const at = useEmbeddedFolder();
const patient = 60_000;

it(
  'listens on a Unix socket only, as a role that no network address can be',
  { timeout: patient },
  async () => {
    const server = await at.now.start();
    expect(await query(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await query(server, 'select current_user')).toEqual([{ current_user: 'luoshi' }]);
  },
);

it('a path too long for a socket gets a short one', { timeout: patient }, async () => {
  const long = join(
    at.now.root,
    'a-folder-name-of-forty-characters-or-more',
    'another-folder-name-of-forty-characters',
  );
  const server = await startEmbedded(long);
  expect(Buffer.byteLength(server.host)).toBeLessThan(60);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(existsSync(server.host)).toBe(false);
});

it('a second start during a first one is refused at once', { timeout: patient }, async () => {
  const first = at.now.start();
  await expect(startEmbedded(at.now.folder)).rejects.toThrow(/another luoshi/);
  await first;
});

it('a start that was killed does not stand in the way of the next', { timeout: patient }, async () => {
  mkdirSync(at.now.folder, { recursive: true });
  writeFileSync(join(at.now.folder, 'starting'), `${process.pid} 1`);
  await at.now.start();
  expect(readdirSync(at.now.folder)).not.toContain('starting');
});

/** PostgreSQL where nobody can enter, wherever this checkout stands. */
const openBinaries = async (): Promise<Binaries> => {
  chmodSync(at.now.root, 0o711);
  const { postgres } = await findBinaries();
  const copy = join(at.now.root, 'native');
  cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { postgres: join(copy, 'bin/postgres'), initdb: join(copy, 'bin/initdb') };
};

// Root becomes nobody; anybody else stays himself, and the same tests hold.
const expectedOwner = process.getuid?.() === 0 ? 'nobody' : userInfo().username;

it('without user namespaces the server never runs as root', { timeout: patient }, async () => {
  const server = await at.now.start({ binaries: await openBinaries(), namespaces: () => false });
  const owner = execFileSync('ps', ['-o', 'user=', '-p', String(at.now.postmasterPid())], {
    encoding: 'utf8',
  });
  expect(owner.trim()).toBe(expectedOwner);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('what nobody made goes on in a namespace, and back', { timeout: patient }, async () => {
  const binaries = await openBinaries();
  for (const namespaces of [false, true, false]) {
    const server = await at.now.start({ binaries, namespaces: () => namespaces });
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  }
});
