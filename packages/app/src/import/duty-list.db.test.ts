// 履职清单 as the office brings it along: all lines or none, an entry known again by township, list and number.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Accounts } from '../account/accounts.ts';
import { readDutyLists } from '../duty-list/read-duty-lists.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { commitImport } from './commit-import.ts';
import { previewImport } from './preview-import.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const accounts = {} as Accounts; // duty lists make none
const headings = ['乡镇', '清单类别', '序号', '履职事项', '别名', '牵头部门', '依据', '生效日期'];
type Row = readonly string[];

const table = (...rows: readonly Row[]) => ({
  name: '履职清单.csv',
  bytes: Buffer.from(
    [headings, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
  ),
});
const preview = async (...rows: readonly Row[]) =>
  valueOf(
    await previewImport(county.as('沈文博'), {
      kind: 'duty-list',
      file: table(...rows),
      accounts,
      mapping: null,
    }),
  );
const commit = async (...rows: readonly Row[]) => {
  const { mapping } = await preview(...rows);
  return commitImport(county.as('沈文博'), { kind: 'duty-list', file: table(...rows), accounts, mapping });
};
const duties = async () => valueOf(await readDutyLists(county.as('沈文博'), undefined)).duties;

const roads: Row = [
  '各乡镇',
  '基本履职',
  '1',
  '村组道路日常养护',
  '通村公路、机耕路',
  '',
  '云发〔2026〕2号',
  '',
];
const houses: Row = ['双渠镇', '配合', '1', '农村危房改造', '', '住建局', '云发〔2026〕2号', '2026-01-01'];

test('entries come in for all townships or one, with words and department; said again, they change', async () => {
  expect(valueOf(await commit(roads, houses))).toMatchObject({ added: 2, updated: 0 });
  expect(await duties()).toMatchObject([
    { list: 'basic', unit: null, words: ['通村公路', '机耕路'], lead: null, validFrom: '2026-07-08' },
    { list: 'assisting', unit: '双渠镇', lead: '县住建局', validFrom: '2026-01-01' },
  ]);
  const renamed = roads.with(3, '农村道路养护');
  expect(valueOf(await commit(renamed, houses))).toMatchObject({ added: 0, updated: 1 });
  expect((await duties())[0]?.title).toBe('农村道路养护');
});

test('with any wrong line nothing comes in, and every fault is named', async () => {
  const before = await duties();
  const wrong: readonly Row[] = [
    ['没有的镇', '基本履职', '9', '甲', '', '', '文', ''],
    ['', '收回', '9', '乙', '', '', '文', ''],
    ['', '别的', '零', '丙', '', '', '文', ''],
    ['县住建局', '基本履职', '8', '丁', '', '', '', ''],
  ];
  const { faults } = await preview(...wrong);
  expect(faults.map(({ line, field, code }) => [line, field, code])).toEqual([
    [2, 'township', 'unit-unknown'],
    [3, 'lead', 'cell-empty'],
    [4, 'list', 'word-unknown'],
    [4, 'number', 'malformed-number'],
    [5, 'source', 'cell-empty'],
    [5, 'township', 'unit-unknown'],
  ]);
  expect(codeOf(await commit(...wrong))).toBe('import-lines-wrong');
  expect(await duties()).toEqual(before);
});
