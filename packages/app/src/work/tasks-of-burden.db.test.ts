// More than twenty items a month: the office is told, with how many.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenCommitment, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { readWork } from './read-work.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const warned = async () =>
  granted(await readWork(county.as('沈文博'), { scope: 'mine' }))
    .groups.flatMap(({ lines }) => lines)
    .filter(({ step }) => step === 'ease-burden')
    .map(({ title, count }) => `${title} ${count}`);

test('twenty are borne, the twenty-first is told to the office', async () => {
  for (let i = 0; i < 20; i += 1) await givenCommitment(county, { title: `事项${i}` });
  expect(await warned()).toEqual([]);
  await givenCommitment(county, { title: '第二十一项' });
  expect(await warned()).toEqual(['双渠镇 21']);
});
