// No sentence of a marked document may stand in the repository: `node scripts/check-quotes.mjs DIR`.
// Fails when nine or more Han characters in a row of any DIR/*.txt, script folded and spaces removed, stand in a
// file that git tracks; prints the file and the run. The documents themselves stay outside the project.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const run = 9;
// The reader's own converter: what it folds together counts as the same text here.
const { Converter } = createRequire(new URL('../packages/reading/package.json', import.meta.url))(
  'opencc-js/t2cn',
);
const simplify = Converter({ from: 't', to: 'cn' });
const han = /\p{Script=Han}+/gu;
const largest = 4 * 1024 * 1024;
const binary = /\.(?:png|jpe?g|gif|ico|woff2?|ttf|otf|docx|xlsx|pdf|zip|gz)$/i;

const hanRuns = (text) => simplify(text.normalize('NFKC').replaceAll(/\s/g, '')).match(han) ?? [];

/** Every run of nine characters of the documents, with the document it is from. */
function marked(folder) {
  const seen = new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of files) {
    for (const stretch of hanRuns(readFileSync(join(folder, name), 'utf8'))) {
      const points = Array.from(stretch);
      for (let i = 0; i + run <= points.length; i++) seen.set(points.slice(i, i + run).join(''), name);
    }
  }
  return { seen, documents: files.length };
}

/** The longest stretches of a text that stand in the documents, as [stretch, document]. */
function quotesIn(text, seen) {
  const found = [];
  for (const stretch of hanRuns(text)) {
    const points = Array.from(stretch);
    for (let i = 0; i + run <= points.length; i++) {
      const document = seen.get(points.slice(i, i + run).join(''));
      if (document === undefined) continue;
      let end = i + run;
      while (end < points.length && seen.has(points.slice(end - run + 1, end + 1).join(''))) end += 1;
      found.push([points.slice(i, end).join(''), document]);
      i = end - 1;
    }
  }
  return found;
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/check-quotes.mjs DIR   (a folder of marked documents, *.txt)');
  process.exit(2);
}

const { seen, documents } = marked(folder);
if (documents === 0) {
  console.error(`no *.txt in ${folder}: nothing was compared`);
  process.exit(3);
}
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .split('\0')
  .filter(Boolean);
let [quotes, read] = [0, 0];
for (const file of tracked) {
  if (
    binary.test(file) ||
    !statSync(file, { throwIfNoEntry: false })?.isFile() ||
    statSync(file).size > largest
  )
    continue;
  read += 1;
  for (const [stretch, document] of quotesIn(readFileSync(file, 'utf8'), seen)) {
    console.log(`${file}: ${stretch} (${document})`);
    quotes += 1;
  }
}
console.log(`${quotes} quotes in ${read} tracked files, compared with ${documents} documents`);
process.exitCode = quotes > 0 ? 1 : 0;
