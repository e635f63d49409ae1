// Makes a checkout ready to run: packages as the lock file names them, and a build of these very sources.
// Plain Node: it runs before anything is installed.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, hashOfSources, isStamped, removeStamp, root, stamp } from './stamp.mjs';
import { alone, joins } from './working.mjs';

/** npm as it was called, or the one on the path. */
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

function run(args) {
  const [program, ...first] = npm;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { cwd: root, stdio: 'inherit' });
    if (child.pid !== undefined) joins(child.pid);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} 没有完成 / did not finish (${signal ?? code})`));
    });
  });
}

async function step(name, hash, evidence, work) {
  if (isStamped(name, hash) && evidence.every((path) => existsSync(join(root, path)))) return;
  removeStamp(name);
  await work();
  stamp(name, hash);
}

async function install() {
  console.log('正在安装依赖 / installing packages …');
  removeStamp('build');
  await run(['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/** A build that was killed may have left half-written files that look newer than their sources. */
async function build() {
  console.log('正在构建 / building …');
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const folder of ['dist', 'dist-types'])
      rmSync(join(root, 'packages', name, folder), { recursive: true, force: true });
  }
  await run(['run', 'build', '--silent']);
}

/** Installs and builds what is not installed and built yet. */
export function prepare() {
  return alone(async () => {
    await step('install', hashOf(['package-lock.json']), ['node_modules/.package-lock.json'], install);
    await step(
      'build',
      hashOfSources(),
      ['packages/cli/dist/main.js', 'packages/web/dist/index.html'],
      build,
    );
  });
}
