// The server that PostgreSQL's own postmaster.pid names, if it is ours; no other process is ever signalled.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterPaths } from './cluster-paths.ts';
import { commandOf, isAlive } from './process-facts.ts';

/** A living server of our data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly socket: string;
  readonly port: number;
  readonly ready: boolean;
}

const fileOf = (paths: ClusterPaths): string => join(paths.data, 'postmaster.pid');

const linesOf = (paths: ClusterPaths): readonly string[] => {
  try {
    return readFileSync(fileOf(paths), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/**
 * The living server of this data directory; a copied file or a recycled process number is not one.
 *
 * @source PostgreSQL, miscadmin.h: lines 1 pid, 2 data directory, 4 port, 5 socket folder, 8 status
 */
export const findPostmaster = (paths: ClusterPaths): Postmaster | null => {
  const [first, data, , port, socket, , , status] = linesOf(paths);
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 0 || data !== paths.data || !isAlive(pid)) return null;
  if (!commandOf(pid).includes(` -D ${paths.data}`)) return null;
  return { pid, port: Number(port), socket: socket ?? '', ready: (status ?? '').startsWith('ready') };
};

/**
 * Lets the next server pass a file whose process number now belongs to a stranger.
 *
 * PostgreSQL takes the number of its own parent as stale, and still waits for the dead server's shared memory.
 */
export const disownStalePid = (paths: ClusterPaths): void => {
  const [first, ...rest] = linesOf(paths);
  if (first === undefined || findPostmaster(paths) !== null || !isAlive(Number(first))) return;
  writeFileSync(fileOf(paths), [String(process.pid), ...rest].join('\n'));
};

/** Fast shutdown, waited for; does nothing when the server is no longer ours. */
export const stopPostmaster = async (paths: ClusterPaths, pid: number): Promise<void> => {
  if (findPostmaster(paths)?.pid === pid) process.kill(pid, 'SIGINT');
  while (isAlive(pid) && commandOf(pid).includes(` -D ${paths.data}`)) await pause(10);
};
