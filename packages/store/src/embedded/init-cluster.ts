// Makes an empty PostgreSQL cluster: aside first, then renamed, so that it is there whole or not at all.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { commandLine, type Identity } from './identity.ts';
import { isAlive } from './process-facts.ts';

/** The one role of the embedded server; only those who can reach the socket are it. */
export const clusterUser = 'luoshi';

const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
const access = ['--auth-local=trust', '--auth-host=reject', '--data-checksums'];

const runInitdb = (
  binaries: Binaries,
  identity: Identity,
  paths: ClusterPaths,
  target: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['-D', target, '-U', clusterUser, ...access, ...locale];
    const child = spawn(...commandLine(identity, binaries.initdb, args), {
      ...identity.options,
      cwd: paths.folder,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}: ${said.trim()}`)),
    );
  });

/** An initdb that outlived its app may still be writing there, so it is tried again for a while. */
const removing = { recursive: true, force: true, maxRetries: 30, retryDelay: 100 };

/** Leftovers of starts that were killed; those of a living process are its own. */
const removeLeftovers = async (paths: ClusterPaths): Promise<void> => {
  for (const name of await readdir(paths.folder)) {
    const pid = /^init-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(paths.folder, name), removing);
  }
};

const syncFolder = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Makes the cluster when there is none yet. */
export const initCluster = async (
  binaries: Binaries,
  identity: Identity,
  paths: ClusterPaths,
): Promise<void> => {
  await removeLeftovers(paths);
  if (existsSync(paths.data)) return;
  const aside = join(paths.folder, `init-${process.pid}`);
  await rm(aside, { recursive: true, force: true });
  await runInitdb(binaries, identity, paths, aside);
  await rename(aside, paths.data);
  await syncFolder(paths.folder);
};
