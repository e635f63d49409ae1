// A copy of a house whose packages export nothing by name. knip takes every exported file for an entry that
// somebody outside may use, and would find nothing dead; nobody outside uses these packages.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const skipped = new Set([
  'node_modules',
  'dist',
  'dist-types',
  '.git',
  '.stamps',
  'data',
  'coverage',
  'test-results',
]);

const rewrite = (path, change) =>
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8'))), null, 2));

/** Copies a house without its exports to a temporary folder; the caller removes it. */
export function withoutExports(house) {
  const copy = mkdtempSync(join(tmpdir(), 'luoshi-dead-code-'));
  cpSync(house, copy, { recursive: true, filter: (path) => path === house || !skipped.has(basename(path)) });
  const names = readdirSync(join(copy, 'packages'));
  for (const name of names)
    rewrite(join(copy, 'packages', name, 'package.json'), ({ exports: _exports, ...rest }) => rest);
  mkdirSync(join(copy, 'node_modules/@luoshi'), { recursive: true });
  for (const name of readdirSync(join(house, 'node_modules'))) {
    if (name !== '@luoshi') symlinkSync(join(house, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const name of names)
    symlinkSync(join(copy, 'packages', name, 'src'), join(copy, 'node_modules/@luoshi', name));
  return copy;
}
