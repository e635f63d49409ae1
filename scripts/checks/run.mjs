// Turns every lock twice: over this checkout, where it must find nothing, and over the planted house, where it
// must find everything. One line a check; `node scripts/checks/run.mjs lint types` turns only those named.

import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { locks } from './locks.mjs';
import { buildPlantedHouse, expectations } from './planted-house.mjs';
import { root } from './tool.mjs';

const shown = 60;

function report(name, problems) {
  console.log(problems.length === 0 ? `passed ${name}` : `failed ${name} (${problems.length})`);
  for (const { file, rule, text } of problems.slice(0, shown)) console.log(`    ${file}  ${rule}  ${text}`);
  if (problems.length > shown) console.log(`    … and ${problems.length - shown} more`);
  return problems.length === 0;
}

async function attempt(name, look) {
  try {
    return report(name, await look());
  } catch (error) {
    return report(name, [{ file: '-', rule: 'could not run', text: error.message }]);
  }
}

/** Planted violations the lock did not report. */
async function missed(lock, house) {
  const found = await locks[lock](house);
  const expected = expectations().filter((one) => one.lock === lock);
  if (expected.length === 0)
    return [{ file: '-', rule: lock, text: 'no violation is planted for this lock' }];
  const caught = ({ file, rule }) =>
    found.some((one) => (one.file === file || one.other === file) && one.rule === rule);
  return expected.filter((one) => !caught(one)).map((one) => ({ ...one, text: 'planted and not caught' }));
}

/**
 * Runs the locks and prints a line for each check.
 *
 * @param {string[]} names locks to turn; none means all
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function turnLocks(names = []) {
  const chosen = names.length > 0 ? names : Object.keys(locks);
  const house = buildPlantedHouse();
  const results = [];
  try {
    for (const name of chosen) {
      if (!(name in locks)) throw new Error(`no lock '${name}'; there are ${Object.keys(locks).join(', ')}`);
      results.push(await attempt(`lock ${name}`, () => locks[name](root)));
      results.push(await attempt(`lock ${name} catches what is planted`, () => missed(name, house)));
    }
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await turnLocks(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
