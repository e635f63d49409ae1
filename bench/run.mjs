// `npm run bench -- NAME [options]`: runs one benchmark of this folder. Each says what it compared, on which machine,
// and prints medians; `--json` prints the same as one object.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(home)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace(/\.bench\.mjs$/, ''));

const [name, ...args] = process.argv.slice(2);
if (!name || !names.includes(name)) {
  console.error(`usage: npm run bench -- NAME [options]\nbenchmarks: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  const { run } = await import(pathToFileURL(join(home, `${name}.bench.mjs`)).href);
  process.exitCode = await run(args);
}
