import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCounty, type TestCounty } from './test-county.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

it('a clerk acts for her own township and no other', () => {
  const { actor } = county.as('贺晓梅');
  expect(actor.roles).toEqual(['handler']);
  expect(actor.unitIds).toEqual([county.unit('双渠镇')]);
  expect(actor.postId).toBe(county.post('贺晓梅'));
});

it('a leader covers every unit of the county', () => {
  expect(county.as('顾明德').actor.unitIds).toContain(county.unit('松坪乡'));
});

it('the clock stands still unless a test moves it', () => {
  expect(county.as('沈文博').clock.now()).toBe('2026-07-08T01:00:00.000Z');
  expect(county.as('沈文博', { now: '2026-07-31T17:00:00.000Z' }).clock.today()).toBe('2026-08-01');
});
