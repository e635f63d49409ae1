// The locks of the house, each a function from a house (this checkout, or the planted one) to the problems in it.
// A lock that could not run throws: "nothing found" is only ever said of something that was looked at.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { cruiseHouse } from './cruise-house.mjs';
import { runTool } from './tool.mjs';
import { withoutExports } from './without-exports.mjs';

/** @typedef {{file: string, rule: string, text: string}} Problem */

const within = (house, path) => (isAbsolute(path) ? relative(house, path) : path.replace(/^\.\//, ''));

/** The compiler over every package, references and all; one line of output is one problem. */
async function types(house) {
  const { code, out, err } = await runTool('tsc', ['-b', '--pretty', 'false'], house);
  const problems = [...out.matchAll(/^(\S[^(\n]*)\(\d+,\d+\): error (TS\d+): (.*)$/gm)].map(
    ([, file, rule, text]) => ({
      file: within(house, file),
      rule,
      text,
    }),
  );
  for (const [, rule, text] of out.matchAll(/^error (TS\d+): (.*)$/gm))
    problems.push({ file: 'tsconfig', rule, text });
  if (code !== 0 && problems.length === 0) throw new Error(`tsc -b ended with ${code}: ${out}${err}`);
  return problems;
}

/** oxlint with its type-aware rules: purity, promises, exhaustive switches, names, length. */
async function lint(house) {
  const { code, out, err } = await runTool(
    'oxlint',
    ['--type-aware', '--deny-warnings', '-f', 'unix'],
    house,
  );
  const problems = [...out.matchAll(/^(\S[^:\n]*):(\d+):\d+: (.*) \[\w+\/(.+)\]$/gm)].map(
    ([, file, line, text, rule]) => ({
      file: within(house, file),
      rule,
      text: `line ${line}: ${text}`,
    }),
  );
  if (code !== 0 && problems.length === 0) throw new Error(`oxlint ended with ${code}: ${out}${err}`);
  return problems;
}

/** dependency-cruiser over the floors; it must have seen every source file there is. */
async function boundaries(house) {
  const { cruised, sources, violations } = await cruiseHouse(house);
  if (cruised < sources || sources === 0) {
    throw new Error(`only ${cruised} of ${sources} source files were looked at`);
  }
  return violations.map(({ rule, from, to }) => ({ file: from, rule, text: `imports ${to}`, other: to }));
}

/** knip: files nobody imports, exports nobody uses, libraries not named in package.json or named in vain. */
async function deadCode(house) {
  const copy = withoutExports(house);
  try {
    const { code, out, err } = await runTool('knip', ['--reporter', 'json', '--no-progress'], copy);
    if (code > 1 || !out.trim().startsWith('{')) throw new Error(`knip ended with ${code}: ${out}${err}`);
    return JSON.parse(out).issues.flatMap(problemsOfIssue);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const problemsOfIssue = ({ file, ...kinds }) =>
  Object.entries(kinds).flatMap(([kind, found]) =>
    Array.isArray(found) ? found.map(({ name = '' }) => ({ file, rule: kind, text: name })) : [],
  );

/** jscpd: blocks that stand twice in the sources (not in tests). */
async function duplicates(house) {
  const report = mkdtempSync(join(tmpdir(), 'luoshi-jscpd-'));
  try {
    const { out, err } = await runTool(
      'jscpd',
      ['--config', '.jscpd.json', '--reporters', 'json', '--output', report, '--silent', 'packages'],
      house,
    );
    const found = readReport(join(report, 'jscpd-report.json'), out + err);
    if (found.statistics.total.sources === 0) throw new Error('jscpd looked at no file');
    return found.duplicates.map(({ firstFile, secondFile, lines }) => ({
      file: within(house, firstFile.name),
      rule: 'duplicate',
      text: `line ${firstFile.start}: ${lines} lines as in ${within(house, secondFile.name)} line ${secondFile.start}`,
      other: within(house, secondFile.name),
    }));
  } finally {
    rmSync(report, { recursive: true, force: true });
  }
}

function readReport(path, printed) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`jscpd wrote no report: ${printed}`);
  }
}

/** Prettier's own list of files it would write otherwise. */
async function format(house) {
  const { code, out, err } = await runTool('prettier', ['--list-different', '.'], house);
  if (code > 1) throw new Error(`prettier ended with ${code}: ${err}`);
  return out
    .split('\n')
    .filter(Boolean)
    .map((file) => ({ file, rule: 'format', text: 'npm run format' }));
}

/** Every lock, in the order it is turned: types first, because lint reads what the compiler wrote. */
export const locks = { types, lint, boundaries, 'dead-code': deadCode, duplicates, format };
