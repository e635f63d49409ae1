// Proves that the field pages stay light: what a phone loads first for each of them is at most 170 KB gzip,
// and no chunk of it holds antd, ECharts or zod. Runs after every build; a finding fails it.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = 170 * 1024;
const banned = ['antd', 'echarts', 'zrender', 'zod'];
const fieldPages = [
  'work/work-page',
  'commitment/commitment-page',
  'sign-in/sign-in-page',
  'set-up/set-up-page',
];
const alsoLoaded = ['contract/src/messages/zh-hans-field.gen.ts'];

const dist = new URL('../dist/', import.meta.url).pathname;
const chunks = JSON.parse(await readFile(join(dist, '.vite/chunks.json'), 'utf8'));
const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));

const holding = (module) => {
  const found = chunks.find((chunk) => chunk.modules.some((each) => each.endsWith(module)));
  if (!found) throw new Error(`no chunk holds ${module}: is the page still where this check looks for it?`);
  return found;
};

/** The chunk and everything it imports at once. */
const closure = (start, seen = new Set()) => {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const file of start.imports) {
    const next = byFile.get(file);
    if (next) closure(next, seen);
  }
  return seen;
};

const weigh = async (file) => gzipSync(await readFile(join(dist, file)), { level: 9 }).length;

const entry = holding('web/src/main.tsx');
const failures = [];
for (const page of fieldPages) {
  const loaded = new Set();
  for (const module of [...alsoLoaded, `web/src/features/${page}.tsx`]) closure(holding(module), loaded);
  closure(entry, loaded);
  const files = new Set(['index.html', ...[...loaded].flatMap((chunk) => [chunk.file, ...chunk.css])]);
  const sizes = await Promise.all([...files].map(weigh));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const heavy = [...new Set([...loaded].flatMap((chunk) => chunk.libraries))].filter((library) =>
    banned.some(
      (name) => library === name || library.startsWith(`@ant-design/`) || library.startsWith('rc-'),
    ),
  );
  console.log(`${page}: ${(total / 1024).toFixed(1)} KB gzip in ${files.size} files`);
  if (total > budget)
    failures.push(`${page}: ${(total / 1024).toFixed(1)} KB is more than ${budget / 1024} KB`);
  if (heavy.length > 0) failures.push(`${page}: loads ${heavy.join(', ')}`);
}

const names = await readdir(join(dist, 'assets'));
const bare = names.filter((name) => /\.(js|css)$/.test(name) && !names.includes(`${name}.br`));
if (bare.length > 0) failures.push(`not compressed: ${bare.join(', ')}`);
if (/<script(?![^>]*\bsrc=)/.test(await readFile(join(dist, 'index.html'), 'utf8')))
  failures.push('index.html holds an inline script');

for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
