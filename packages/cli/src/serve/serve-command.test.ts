import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceProcess } from '@luoshi/app/testing/run-source';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLuoshi } from '../testing/run-luoshi.ts';

const patient = { timeout: 120_000 };

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'luoshi-serve-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dataIn = (name: string) => ({ LUOSHI_DATA: join(root, name), PORT: '0' });

const urlOf = async (app: SourceProcess): Promise<string> => {
  const line = await app.line(/Luoshi is up/);
  if (line === null) throw new Error(app.lines.join('\n'));
  return line.slice(line.indexOf('http'));
};

describe('a start without a demo', () => {
  let first: SourceProcess;
  let url: string;
  beforeAll(async () => {
    first = runLuoshi(['serve', '--no-demo'], dataIn('empty'));
    url = await urlOf(first);
  }, 120_000);
  afterAll(async () => {
    first.child.kill('SIGTERM');
    await first.ended;
  });

  it('asks for the county on the set-up page', async () => {
    expect(await first.line(/There is no county yet/)).not.toBeNull();
    expect(await (await fetch(`${url}/api/v1/setup`)).json()).toEqual({ needed: true });
  });

  it('keeps its secret to itself', () => {
    const secret = readFileSync(join(root, 'empty/secret'), 'utf8');
    expect(statSync(join(root, 'empty/secret')).mode & 0o777).toBe(0o600);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(first.lines.join('\n')).not.toContain(secret);
  });

  it('a second start on the same data says so, ends with 3 and leaves the first alone', patient, async () => {
    const second = runLuoshi(['serve'], dataIn('empty'));
    expect(await second.ended).toBe(3);
    expect(second.lines.join('\n')).toContain('another luoshi is using this data');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('verify looks at the database beside the running app', patient, async () => {
    const verify = runLuoshi(['verify'], dataIn('empty'));
    expect(await verify.ended).toBe(0);
  });

  it('Ctrl-C ends it cleanly, and the next start still has no demo', patient, async () => {
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.lines.at(-1)).toBe('Stopped; all data is kept.');
    const again = runLuoshi(['serve'], dataIn('empty'));
    await urlOf(again);
    expect(await again.line(/There is no county yet|Sign-ins of the demo/)).toMatch(/no county yet/);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });
});

it('a taken port ends it with 3; no other port is chosen', patient, async () => {
  const taker = createServer();
  await new Promise<void>((resolve) => taker.listen(0, '127.0.0.1', resolve));
  const { port } = taker.address() as AddressInfo; // listening on TCP
  const app = runLuoshi(['serve', '--no-demo'], { ...dataIn('taken'), PORT: String(port) });
  expect(await app.ended).toBe(3);
  expect(app.lines.join('\n')).toContain(`Port ${port} is taken.`);
  taker.close();
});

it('a fixed clock is refused where no demo or test county is', patient, async () => {
  const app = runLuoshi(['serve', '--no-demo'], { ...dataIn('clock'), LUOSHI_CLOCK: '2026-07-08T01:00:00Z' });
  expect(await app.ended).toBe(3);
  expect(app.lines.join('\n')).toContain('LUOSHI_CLOCK is for demo and test counties only');
});

it.each([[['serve', '--fast']], [['serve', '--demo', '--no-demo']], [['unknown']], [[]]])(
  '%j is answered with the usage and 2',
  patient,
  async (args) => {
    const app = runLuoshi(args);
    expect(await app.ended).toBe(2);
    expect(app.lines.join('\n')).toContain('--no-demo');
  },
);

it('an unknown variable ends it with 3 before anything is made', patient, async () => {
  const app = runLuoshi(['serve'], { ...dataIn('unknown'), LUOSHI_PORT: '1' });
  expect(await app.ended).toBe(3);
  expect(app.lines).toEqual(['Unknown environment variable LUOSHI_PORT: correct or remove it.']);
});
