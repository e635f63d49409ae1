import { openTestCounty, type TestCounty } from '@luoshi/app/testing/test-county';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { runLuoshi } from '../testing/run-luoshi.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());
afterEach(() =>
  county.behindItsBack(`update tenant.people set name = '贺晓梅' where id = $1`, [county.person('贺晓梅')]),
);

const verify = async () => {
  const run = runLuoshi(['verify'], { DATABASE_URL: county.databaseUrl });
  return { code: await run.ended, said: run.lines.join('\n') };
};

it('rows written by the app are confirmed, county by county', async () => {
  const { code, said } = await verify();
  expect(said).toMatch(/^云川县: 33 entries and 33 rows checked one by one; all agree\.$/);
  expect(code).toBe(0);
});

it('a row changed behind the app’s back is named with table, key and column, and it ends with 1', async () => {
  await county.behindItsBack(`update tenant.people set name = '别人' where id = $1`, [
    county.person('贺晓梅'),
  ]);
  const { code, said } = await verify();
  expect(said).toContain(`Table people, row ${county.person('贺晓梅')}, column name differs`);
  expect(code).toBe(1);
});

it('an argument it does not know is answered with the usage and 2', async () => {
  const run = runLuoshi(['verify', '--all']);
  expect(await run.ended).toBe(2);
});
