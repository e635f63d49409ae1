import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawsOf } from './draws.ts';
import { KilledApp, type Target } from './killed-app.ts';
import { lostOf, signIn, writeUntilCut, type Acknowledged } from './writer.ts';

const targets: readonly Target[] = ['app', 'database', 'both'];
const draw = drawsOf(20_260_708);
let app: KilledApp;
let url = '';

beforeAll(() => {
  app = new KilledApp();
});
afterAll(() => app.clear());

/** Eight moments of the first seconds: making the database, migrating it, seeding the county. */
it(
  'killed again and again during its very first start, it comes up whole',
  { timeout: 400_000 },
  async () => {
    for (let round = 0; round < 8; round += 1) {
      const target = targets[round % 3] ?? 'app';
      const running = app.start();
      await Promise.race([pause(300 + draw() * 4_500), running.ended]);
      await app.kill(target);
      if (target === 'database') await app.kill('app');
    }
    url = await app.startWhole();
    const cookie = await signIn(url, app.signInOf('shenwenbo'));
    const session = await fetch(`${url}/api/v1/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({
      person: { name: '沈文博' },
      jurisdiction: { name: '云川县', kind: 'demo' },
    });
  },
);

it(
  'killed under load, app, database or both, it loses no acknowledged write',
  { timeout: 400_000 },
  async () => {
    const seen: Acknowledged = { drafts: new Map(), documents: new Map() };
    const lost: string[] = [];
    for (const target of [...targets, ...targets]) {
      const cookie = await signIn(url, app.signInOf('shenwenbo'));
      const writers = ['a', 'b', 'c', 'd'].map((name) => writeUntilCut(url, cookie, name, seen));
      await pause(200 + draw() * 1_200);
      await app.kill(target);
      await Promise.all(writers);
      if (target === 'database') await app.kill('app');
      url = await app.startWhole();
      lost.push(...(await lostOf(url, await signIn(url, app.signInOf('shenwenbo')), seen)));
    }
    expect(lost).toEqual([]);
    expect(seen.documents.size).toBeGreaterThan(0);
  },
);

it(
  'when the database alone is killed, the living app serves again by itself',
  { timeout: 120_000 },
  async () => {
    const cookie = await signIn(url, app.signInOf('shenwenbo'));
    await app.kill('database');
    const ready = async (): Promise<boolean> => {
      if (!app.isAlive()) throw new Error(`the app ended:\n${app.said()}`);
      return fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    };
    while (!(await ready())) await pause(50);
    const seen: Acknowledged = { drafts: new Map(), documents: new Map() };
    // Connections outlive their killed server for a moment: one of them may have said ready, and then cut the writer.
    const writing = (async (): Promise<void> => {
      while (seen.documents.size === 0) {
        await writeUntilCut(url, cookie, 'again', seen);
        await pause(50);
      }
    })();
    while (seen.documents.size === 0) await pause(20);
    await app.kill('database');
    await writing;
    while (!(await ready())) await pause(50);
    expect(await lostOf(url, cookie, seen)).toEqual([]);
  },
);

it('after all this the journal still explains every row', { timeout: 120_000 }, async () => {
  const verify = app.run('verify');
  expect(await verify.ended).toBe(0);
  expect(verify.lines.join('\n')).toContain('all agree');
});

it('Ctrl-C then ends it cleanly', { timeout: 120_000 }, async () => {
  expect(await app.interrupt()).toBe(0);
  expect(app.databasePid()).toBe(0);
});
