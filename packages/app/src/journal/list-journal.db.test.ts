// What the list of the journal keeps from whom: a reason is read by those who read the row it was given for.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileReport } from '../report/file-report.ts';
import { signReports } from '../report/sign-reports.ts';
import { givenCommitment, granted, juneReport } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { listJournal } from './list-journal.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

test('the reason of a report is read by others once its head has signed', async () => {
  const id = await givenCommitment(county);
  const filed = granted(
    await fileReport(county.as('贺晓梅'), juneReport(id, { reason: '上月多报了一处。' })),
  );
  const reasons = async (name: TestName) => {
    const asked = { table: 'reports', rowId: filed.id };
    return granted(await listJournal(county.as(name), asked)).entries.map((entry) => entry.reason);
  };
  for (const name of ['贺晓梅', '沈文博', '秦守正'] as const)
    expect(await reasons(name)).toEqual(['上月多报了一处。']);
  expect(await reasons('周雨桐')).toEqual([null]);
  granted(await signReports(county.as('罗玉山'), { reports: [{ id: filed.id, basedOn: filed.version }] }));
  expect(await reasons('周雨桐')).toEqual([null, '上月多报了一处。']);
});
