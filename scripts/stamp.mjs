// Stamps say that a step was done for exactly these files; they are written when it is complete, never before.
// A start redoes what has no stamp.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout this script stands in. */
export const root = join(import.meta.dirname, '..');

const folder = join(root, '.stamps');
const skipped = new Set(['node_modules', 'dist', 'dist-types', 'testing']);

const filesBelow = (path) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      return entry.isDirectory() ? filesBelow(below) : [below];
    });

/**
 * Hash of files and of all files below folders, names and contents; the platform belongs to it.
 *
 * @param {string[]} paths relative to the checkout
 */
export function hashOf(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of paths) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Hash of everything the build reads. */
export function hashOfSources() {
  const alone = ['package-lock.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json'];
  return hashOf([...alone, ...filesBelow('packages')]);
}

/** Whether the step was done for this hash. */
export function isStamped(name, hash) {
  try {
    return readFileSync(join(folder, name), 'utf8') === hash;
  } catch {
    return false;
  }
}

/** Forgets a step before it is done anew. */
export function removeStamp(name) {
  rmSync(join(folder, name), { force: true });
}

/** Says that a step is complete. */
export function stamp(name, hash) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), hash);
}
