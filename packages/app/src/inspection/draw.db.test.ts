// A draw from its frozen list to its record: who may do what, when, and who sees it.
import { checkDraw } from '@luoshi/domain/inspection/check-draw';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { useCase } from '../use-case/use-case.ts';
import { enterSeed } from './enter-seed.ts';
import { freezeList, type ListToFreeze } from './freeze-list.ts';
import { publishDraw } from './publish-draw.ts';
import { readDraw } from './read-draw.ts';
import { sha256 } from './sha256.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const freeze = useCase(
  'round.draw',
  async (scene, list: ListToFreeze): Promise<Outcome<{ id: string; version: number; hash: string }>> => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const frozen = await freezeList(scene, list);
    return frozen.ok
      ? ok({ id: frozen.value.id, version: frozen.value.version, hash: frozen.value.list_hash })
      : frozen;
  },
);

const day = (on: string) => ({ now: `${on}T02:00:00.000Z` });
const list = (): ListToFreeze => ({
  subjectType: 'round',
  subjectId: county.unit('双渠镇'),
  title: '七月观摩督查检查点',
  entries: ['01', '02', '03'].map((id) => ({ id, name: `检查点${id}`, subjectId: null })),
  k: 2,
  source: '排列5第26181期',
  sourceOn: '2026-07-09',
});
const frozen = async () => granted(await freeze(county.as('沈文博', day('2026-07-08')), list()));

test('the first k by the hash of seed and id are drawn, and the published record repeats', async () => {
  const { id, version, hash } = await frozen();
  const seed = { id, basedOn: version, seed: '48317' };
  const seeded = granted(await enterSeed(county.as('程国栋', day('2026-07-09')), seed));
  // SHA-256 of 4831703 < 4831701 < 4831702
  expect(seeded.entries.map((entry) => [entry.id, entry.place, entry.drawn])).toEqual([
    ['03', 1, true],
    ['01', 2, true],
    ['02', 3, false],
  ]);
  const published = granted(
    await publishDraw(county.as('沈文博', day('2026-07-09')), { id, basedOn: seeded.version }),
  );
  const record = published.record;
  if (record === null) throw new Error('a published draw has a record');
  expect([record.hash, record.result]).toEqual([hash, ['03', '01']]);
  expect(checkDraw(record, sha256)).toBeNull();
});

test('whoever froze the list may not enter its seed', async () => {
  const { id, version } = await frozen();
  const seed = { id, basedOn: version, seed: '48317' };
  expect(codeOf(await enterSeed(county.as('沈文博', day('2026-07-09')), seed))).toBe('draw-same-person');
});

test('no list is frozen on the day its source speaks, and no seed is entered before that day', async () => {
  expect(codeOf(await freeze(county.as('沈文博', day('2026-07-09')), list()))).toBe('draw-too-early');
  const { id, version } = await frozen();
  const early = await enterSeed(county.as('程国栋', day('2026-07-08')), {
    id,
    basedOn: version,
    seed: '48317',
  });
  expect(codeOf(early)).toBe('draw-too-early');
});

test('a seed is entered once', async () => {
  const { id, version } = await frozen();
  const inspector = county.as('程国栋', day('2026-07-09'));
  const { version: next } = granted(await enterSeed(inspector, { id, basedOn: version, seed: '48317' }));
  expect(codeOf(await enterSeed(inspector, { id, basedOn: next, seed: '48318' }))).toBe('wrong-state');
});

test('a township sees a draw only once it is published', async () => {
  const { id, version } = await frozen();
  const township = county.as('贺晓梅', day('2026-07-09'));
  expect(codeOf(await readDraw(township, { id }))).toBe('not-found');
  const inspector = county.as('程国栋', day('2026-07-09'));
  const seeded = granted(await enterSeed(inspector, { id, basedOn: version, seed: '48317' }));
  expect(codeOf(await publishDraw(inspector, { id, basedOn: seeded.version }))).toBe('not-allowed');
  granted(await publishDraw(county.as('沈文博', day('2026-07-09')), { id, basedOn: seeded.version }));
  expect(granted(await readDraw(township, { id })).entries).toHaveLength(3);
});
