// One installation or build of a checkout at a time: a file that names the process at work.

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamp.mjs';

const file = join(root, '.stamps', 'working');

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function tryTake() {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, String(process.pid));
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

/** Process number in the file; 0 when it has just gone. */
function holder() {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** Does the work alone; waits for another process that is at it, and goes on when that one was killed. */
export async function alone(work) {
  mkdirSync(join(root, '.stamps'), { recursive: true });
  while (!tryTake()) {
    const pid = holder();
    if (pid > 0 && isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 200));
    else rmSync(file, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
