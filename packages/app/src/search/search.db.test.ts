// Half a name answers; the journal says who did what, and shows no content.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listJournal } from '../journal/list-journal.ts';
import { readRules } from '../rules/read-rules.ts';
import { done, openFarmlandCounty, type FarmlandCounty } from '../testing/farmland-county.ts';
import { search } from './search.ts';

let county: FarmlandCounty;
beforeAll(async () => {
  county = await openFarmlandCounty();
});
afterAll(() => county.close());

const found = async (text: string) => {
  const { commitments, documents, units } = done(await search(county.as('顾明德'), { text }));
  return [
    commitments.map((line) => line.number),
    documents.map((each) => each.title),
    units.map((each) => each.name),
  ];
};

test('half a name finds the unit and what it answers for, half a title the document', async () => {
  expect(await found('双渠')).toEqual([['2026-9001'], [], ['双渠镇']]);
  expect(await found('责任书')).toEqual([[], ['2026年目标管理责任书'], []]);
  expect(await found('2026-9009')).toEqual([['2026-9009'], [], []]);
});

test('a sign that means something to the database means nothing to the reader', async () => {
  expect(await found('%')).toEqual([[], [], []]);
  expect(await found('_')).toEqual([[], [], []]);
});

test('the history of a row names person, post, verb and act, newest first, and pages by number', async () => {
  const rowId = county.reportOf.get('双渠镇') ?? '';
  const read = async (before?: number) =>
    done(await listJournal(county.as('秦守正'), { table: 'reports', rowId, before })).entries;
  const entries = await read();
  expect(entries.map((entry) => [entry.person, entry.post, entry.verb, entry.act])).toEqual([
    ['罗玉山', '镇长', 'report.sign', 'update'],
    ['贺晓梅', '党政办干部', 'report.file', 'insert'],
  ]);
  expect((await read(entries[0]?.seq)).map((entry) => entry.verb)).toEqual(['report.file']);
  expect(JSON.stringify(entries)).not.toContain('3200');
});

test('the rules in force are told with their sources', async () => {
  const rules = done(await readRules(county.as('贺晓梅'), undefined));
  expect(rules.lights).toMatchObject({ normalFrom: '90', slowFrom: '70' });
  expect(rules.clocks.map((clock) => clock.id)).toContain('bulletin-reply');
  expect(rules.clocks.every((clock) => clock.source !== '')).toBe(true);
});
