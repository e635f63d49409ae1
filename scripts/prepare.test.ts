import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';

// A checkout in miniature: our scripts, an npm that takes its time and writes in two halves, a command to start.
const npm = `
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
const wait = () => new Promise((resolve) => setTimeout(resolve, 120));
const [verb] = process.argv.slice(2);
appendFileSync('npm.log', verb + '\\n');
if (verb === 'ci') {
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules');
  writeFileSync('node_modules/library.js', 'half');
  await wait();
  writeFileSync('node_modules/library.js', 'whole');
  writeFileSync('node_modules/.package-lock.json', '{}');
} else {
  for (const name of readdirSync('packages')) mkdirSync('packages/' + name + '/dist', { recursive: true });
  writeFileSync('packages/web/dist/index.html', '');
  writeFileSync('packages/cli/dist/main.js', 'half');
  await wait();
  writeFileSync('packages/cli/dist/main.js', 'whole');
}`;
const command = `
import { readFileSync } from 'node:fs';
const read = (path) => readFileSync(new URL('../../../' + path, import.meta.url), 'utf8');
console.log('serving', read('node_modules/library.js'), read('packages/cli/dist/main.js'), ...process.argv.slice(2));`;

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'luoshi-checkout-'));
  mkdirSync(join(checkout, 'scripts'));
  for (const name of ['start', 'prepare', 'stamp', 'working']) {
    cpSync(join(import.meta.dirname, `${name}.mjs`), join(checkout, 'scripts', `${name}.mjs`));
  }
  mkdirSync(join(checkout, 'packages/cli/bin'), { recursive: true });
  mkdirSync(join(checkout, 'packages/cli/src'));
  mkdirSync(join(checkout, 'packages/web'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'])
    write(name, '{}');
  write('packages/cli/src/main.ts', '');
  write('packages/cli/bin/luoshi.mjs', command);
  write('npm.mjs', npm);
});
afterEach(async () => {
  await pause(200);
  rmSync(checkout, { recursive: true, force: true });
});

const write = (path: string, text: string): void => writeFileSync(join(checkout, path), text);
const asked = (): readonly string[] =>
  existsSync(join(checkout, 'npm.log'))
    ? readFileSync(join(checkout, 'npm.log'), 'utf8').split('\n').filter(Boolean)
    : [];

const start = (killAfter: number | null = null, group = false): Promise<string> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], npm_execpath: join(checkout, 'npm.mjs') };
    const child = spawn(process.execPath, ['scripts/start.mjs', '--no-demo'], {
      cwd: checkout,
      env,
      detached: true,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const kill = (): void => {
      if (child.pid !== undefined) process.kill(group ? -child.pid : child.pid, 'SIGKILL');
    };
    const timer = killAfter === null ? undefined : setTimeout(kill, killAfter);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });

const serving = 'serving whole whole serve --no-demo';

it('installs, builds and serves; the next start does neither again', async () => {
  expect(await start()).toContain(serving);
  expect(await start()).toBe(`${serving}\n`);
  expect(asked()).toEqual(['ci', 'run']);
});

it('a changed source is built again, a changed lock file installed and built', async () => {
  await start();
  write('packages/cli/src/main.ts', '// changed');
  await start();
  write('package-lock.json', '{ "changed": true }');
  expect(await start()).toContain(serving);
  expect(asked()).toEqual(['ci', 'run', 'run', 'ci', 'run']);
});

it('what was deleted by hand is made again', async () => {
  await start();
  rmSync(join(checkout, 'node_modules'), { recursive: true });
  expect(await start()).toContain(serving);
});

it('two first starts at once: one installs, the other waits and serves too', async () => {
  const both = await Promise.all([start(), start()]);
  for (const said of both) expect(said).toContain(serving);
  expect(asked()).toEqual(['ci', 'run']);
});

/** Numbers from a seed, each as likely, below a limit. */
const draws = (seed: number, limit: number, count: number): readonly number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  });
};

it.each([[true], [false]])(
  'killed at any moment of installing and building (npm too: %s), the next start makes everything whole',
  { timeout: 60_000 },
  async (group) => {
    for (const moment of draws(20_260_708, 600, 8)) {
      for (const path of ['.stamps', 'node_modules', 'packages/cli/dist', 'packages/web/dist']) {
        rmSync(join(checkout, path), { recursive: true, force: true });
      }
      await start(moment, group);
      expect(await start()).toContain(serving);
    }
  },
);
