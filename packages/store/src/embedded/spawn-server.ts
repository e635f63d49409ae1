// Starts the server in a session of its own, so that Ctrl-C reaches the app alone, and waits until it is ready.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { commandLine, type Identity } from './identity.ts';
import { disownStalePid, findPostmaster, type Postmaster } from './postmaster.ts';

/** What is needed to start the server, now and again. */
export interface Launch {
  readonly binaries: Binaries;
  readonly identity: Identity;
  readonly paths: ClusterPaths;
  /** Server settings besides ours. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A killed server not yet reaped, or its last back end not yet gone: worth trying again. */
const passing = /lock file|already in use|shared memory block|could not create any Unix-domain sockets/;
const mostAttempts = 100;

const flagsOf = ({ paths, settings }: Launch): readonly string[] => {
  const all = {
    listen_addresses: '',
    unix_socket_directories: paths.socket,
    unix_socket_permissions: '0700',
    // A statement that failed may hold what nobody outside the database should read.
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

const attempt = async (launch: Launch): Promise<Postmaster | string> => {
  const { binaries, identity, paths } = launch;
  disownStalePid(paths);
  const log = openSync(paths.log, 'w', 0o600);
  const args = ['-D', paths.data, ...flagsOf(launch)];
  const child = spawn(...commandLine(identity, binaries.postgres, args), {
    ...identity.options,
    cwd: paths.folder,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const fate: { said: string | null } = { said: null };
  child.on('error', (error) => (fate.said = error.message));
  child.on('exit', (code, signal) => (fate.said ??= `ended with ${signal ?? code}`));
  while (fate.said === null) {
    const found = findPostmaster(paths);
    if (found?.ready === true && found.pid === child.pid) return found;
    await pause(10);
  }
  return `${fate.said}: ${readFileSync(paths.log, 'utf8').trim().slice(-800)}`;
};

/**
 * @throws when the server does not start, with what it said
 */
export const spawnServer = async (launch: Launch): Promise<Postmaster> => {
  for (let count = 1; ; count += 1) {
    const found = await attempt(launch);
    if (typeof found !== 'string') return found;
    if (count === mostAttempts || !passing.test(found)) throw new Error(`postgres did not start: ${found}`);
    await pause(100);
  }
};
