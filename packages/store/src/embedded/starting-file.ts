// Two starts at once: until the server stands and its owner's lock is held, the first start holds this file.
// It names the process and when that started, so a file left by a killed one is nobody's.
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ClusterPaths } from './cluster-paths.ts';
import { isAlive, startedAt } from './process-facts.ts';
import { AlreadyRunning } from './start-refusal.ts';

const mine = (): string => `${process.pid} ${startedAt(process.pid) ?? ''}`;

const readHolder = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const lives = (holder: string): boolean => {
  const [pid = '', ...started] = holder.split(' ');
  return isAlive(Number(pid)) && startedAt(Number(pid)) === started.join(' ');
};

/** A link appears whole or not at all, and fails when the name is taken. */
const tryTake = (path: string): boolean => {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, mine(), { mode: 0o600 });
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

/**
 * Takes the file for this start.
 *
 * Two starts that both find a dead holder may both pass; PostgreSQL's own file and the owner's lock stop one.
 *
 * @returns what gives it back
 * @throws AlreadyRunning when another start is under way
 */
export const takeStartingFile = (paths: ClusterPaths): (() => void) => {
  while (!tryTake(paths.starting)) {
    const holder = readHolder(paths.starting);
    if (holder !== null && lives(holder)) throw new AlreadyRunning(paths.folder);
    rmSync(paths.starting, { force: true });
  }
  return () => {
    if (readHolder(paths.starting) === mine()) rmSync(paths.starting, { force: true });
  };
};
