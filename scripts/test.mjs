// `npm test`: installs, builds, turns the locks, runs every test — unit, property, database (embedded, and the
// server LUOSHI_TEST_DATABASE_URL names), browser. What cannot run fails. The last line is `N passed, N failed`.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { prepare } from './prepare.mjs';
import { root } from './stamp.mjs';

/** Nothing of a real installation reaches a test: no DATABASE_URL, no port, no data folder. */
function testEnvironment(browser, report) {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !['DATABASE_URL', 'PORT', 'HOST'].includes(name) &&
      (!name.startsWith('LUOSHI_') || name.startsWith('LUOSHI_TEST_')),
  );
  return { ...Object.fromEntries(kept), LUOSHI_TEST_BROWSER: browser, LUOSHI_TEST_REPORT: report };
}

function runVitest(env) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', `--reporter=${join(root, 'scripts/test-report.mjs')}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const emptyReport = { projects: {}, broken: 1 };

async function runTests(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-report-'));
  const path = join(folder, 'report.json');
  try {
    const code = await runVitest(testEnvironment(browser, path));
    const report = await Promise.resolve()
      .then(() => JSON.parse(readFileSync(path, 'utf8')))
      .catch(() => emptyReport);
    return { code, ...report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sums of the run; a project that ran nothing, a file that did not load, a skipped test: each is a failure. */
function judge({ code, projects, broken }) {
  const wanted = [
    'unit',
    'db',
    'kill',
    'e2e',
    ...(process.env.LUOSHI_TEST_DATABASE_URL ? ['db-external'] : []),
  ];
  const missing = wanted.filter((name) => !projects[name]?.passed);
  const totals = Object.values(projects);
  const passed = totals.reduce((sum, project) => sum + project.passed, 0);
  const failed = totals.reduce(
    (sum, project) => sum + project.failed + project.skipped,
    broken + missing.length,
  );
  for (const name of missing) console.log(`没有运行 / did not run: ${name}`);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

const databaseLine = (label, project) =>
  `database tests on ${label}: ${project ? `${project.passed} passed, on PostgreSQL ${project.server}` : 'did not run'}`;

async function main() {
  const browser = findBrowser(process.env);
  if (browser === null) {
    console.error(
      '找不到浏览器：请安装 chromium（Debian/Ubuntu: apt-get install chromium），或用 LUOSHI_TEST_BROWSER 指明。',
    );
    console.error('No browser: install the package chromium, or name one with LUOSHI_TEST_BROWSER.');
    return { passed: 0, failed: 1 };
  }
  await prepare();
  const { turnLocks } = await import('./checks/run.mjs');
  const locked = await turnLocks();
  const run = await runTests(browser);
  const tested = judge(run);
  console.log(`locks: ${locked.passed} passed, ${locked.failed} failed · browser: ${browser}`);
  console.log(databaseLine('the embedded server', run.projects.db));
  if (process.env.LUOSHI_TEST_DATABASE_URL) {
    console.log(databaseLine('LUOSHI_TEST_DATABASE_URL', run.projects['db-external']));
  } else {
    console.log('database tests on an external server: not asked for (LUOSHI_TEST_DATABASE_URL is not set)');
  }
  return { passed: locked.passed + tested.passed, failed: locked.failed + tested.failed };
}

const { passed, failed } = await main().catch((error) => {
  console.error(error);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
