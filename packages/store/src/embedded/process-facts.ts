// What the machine says about a process: whether it lives, since when, and what it runs. Sends no signal.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const procFile = (pid: number, name: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
};

const ps = (pid: number, column: string): string | null => {
  if (process.platform === 'linux') return null;
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
};

/** Fields of /proc/PID/stat from the state on; the name before may hold spaces. */
const statFields = (pid: number): readonly string[] | null => {
  const stat = procFile(pid, 'stat');
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

const state = 0;
const startTime = 19;

/** Whether a process lives; a killed one that waits to be reaped does not. */
export const isAlive = (pid: number): boolean => {
  const found = statFields(pid)?.[state] ?? ps(pid, 'state');
  return found !== undefined && found !== null && !found.startsWith('Z') && !found.startsWith('X');
};

/** When a process started, in the machine's own notation; tells a process from a later one with its number. */
export const startedAt = (pid: number): string | null => statFields(pid)?.[startTime] ?? ps(pid, 'lstart');

/** The command line of a process, words separated by spaces; empty when it is gone. */
export const commandOf = (pid: number): string =>
  (procFile(pid, 'cmdline') ?? ps(pid, 'command') ?? '').replaceAll('\0', ' ');
