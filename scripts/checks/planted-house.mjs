// A house with violations planted in it: this checkout's own rules and package files, and bad sources from
// planted/. Each bad file names in a comment what must catch it: `planted: LOCK RULE`. No lock is trusted without.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './tool.mjs';

const shared = [
  '.gitignore',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  '.oxlintrc.json',
  '.prettierrc.json',
  '.jscpd.json',
  'knip.json',
  'scripts/checks/lint-plugin.mjs',
];

const planted = join(root, 'scripts/checks/planted');

function linkLibraries(house) {
  const from = join(root, 'node_modules');
  const to = join(house, 'node_modules');
  mkdirSync(join(to, '@luoshi'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@luoshi' && !existsSync(join(to, name))) symlinkSync(join(from, name), join(to, name));
  }
  for (const name of readdirSync(join(house, 'packages'))) {
    symlinkSync(join(house, 'packages', name), join(to, '@luoshi', name));
  }
}

/** Builds the planted house in a fresh temporary directory and returns its path; the caller removes it. */
export function buildPlantedHouse() {
  const house = mkdtempSync(join(tmpdir(), 'luoshi-planted-'));
  for (const path of shared) cpSync(join(root, path), join(house, path));
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const file of ['package.json', 'tsconfig.json']) {
      const from = join(root, 'packages', name, file);
      if (existsSync(from)) cpSync(from, join(house, 'packages', name, file));
    }
  }
  cpSync(planted, house, { recursive: true });
  linkLibraries(house);
  return house;
}

/** What the planted files say must be caught: one entry a `planted:` comment. */
export function expectations() {
  const found = [];
  for (const entry of readdirSync(planted, { recursive: true })) {
    if (!/\.(ts|tsx)$/.test(entry)) continue;
    const text = readFileSync(join(planted, entry), 'utf8');
    for (const [, lock, rule] of text.matchAll(/planted: (\S+) (\S+)/g))
      found.push({ file: entry, lock, rule });
  }
  return found;
}
