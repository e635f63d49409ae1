// `npm run screenshots`: the pictures in docs/screenshots, made by the browser journey itself.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { root } from './stamp.mjs';

const folder = join(root, 'docs/screenshots');
const browser = findBrowser(process.env);
if (browser === null) throw new Error('No browser: install chromium, or name one with LUOSHI_TEST_BROWSER.');
await prepare();
mkdirSync(folder, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'e2e'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, LUOSHI_TEST_BROWSER: browser, LUOSHI_TEST_SCREENSHOTS: folder },
  },
);
process.exitCode = status ?? 1;
