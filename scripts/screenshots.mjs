// `npm run screenshots`: runs the browser tests and keeps, of the pictures they take, those the documents show.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { root } from './stamp.mjs';

const documents = ['README.md', 'README.zh.md'];
const wanted = new Set(
  documents
    .flatMap((document) => [
      ...readFileSync(join(root, document), 'utf8').matchAll(/docs\/screenshots\/([\w-]+\.png)/g),
    ])
    .map(([, name]) => name),
);
const browser = findBrowser(process.env);
if (browser === null) throw new Error('No browser: install chromium, or name one with LUOSHI_TEST_BROWSER.');
await prepare();
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'e2e'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LUOSHI_TEST_BROWSER: browser },
});
mkdirSync(join(root, 'docs/screenshots'), { recursive: true });
for (const name of wanted)
  copyFileSync(join(root, 'e2e/pictures', name), join(root, 'docs/screenshots', name));
process.exitCode = status ?? 1;
