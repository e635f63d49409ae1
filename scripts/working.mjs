// One installation or build of a checkout at a time: a file that names the processes at work, each with the time
// it started, so that neither a killed one nor a stranger with its number is waited for.

import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamp.mjs';

const file = join(root, '.stamps', 'working');

/** When a process started; empty when it is gone or waits to be reaped. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : fields[19];
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

const lineOf = (pid) => `${pid} ${startOf(pid)}\n`;

const lives = (line) => {
  const [pid, ...start] = line.split(' ');
  return start.join(' ') !== '' && startOf(pid) === start.join(' ');
};

const written = () => {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
};

function tryTake() {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, lineOf(process.pid));
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Says that a process started by this one is at work too: it may outlive a kill of this one. */
export function joins(pid) {
  writeFileSync(file, lineOf(process.pid) + lineOf(pid));
}

/** Does the work alone; waits for those that are at it, and goes on when they have ended. */
export async function alone(work) {
  mkdirSync(join(root, '.stamps'), { recursive: true });
  while (!tryTake()) {
    if (written().some(lives)) await new Promise((resolve) => setTimeout(resolve, 200));
    else rmSync(file, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
