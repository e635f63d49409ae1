// Texts of official documents are asked for by key from floors that do not see the catalogue; here each is found.
import { catalogue } from '@luoshi/contract/messages/zh-hans.gen';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { onPaper } from './bulletin.ts';

const folders = ['domain/src/bulletin', 'app/src/bulletin'];
const packages = new URL('../../../', import.meta.url);

const keysIn = async (folder: string): Promise<readonly string[]> => {
  const names = (await readdir(new URL(folder, packages))).filter((name) => !name.includes('.test.'));
  const texts = await Promise.all(
    names.map((name) => readFile(new URL(`${folder}/${name}`, packages), 'utf8')),
  );
  return texts.flatMap((text) => [...text.matchAll(/'(circular\.[\w.-]+)'/g)].map(([, key = '']) => key));
};

test('every key that a circular asks for has a text', async () => {
  const keys = (await Promise.all(folders.map(keysIn))).flat();
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
});

test('the words are those of an official document', () => {
  expect(onPaper('circular.number.blank', { word: '云督发', year: 2026 })).toBe('云督发〔2026〕　号');
  expect(onPaper('circular.date', { year: 2026, month: 7, day: 8 })).toBe('2026年7月8日');
  expect(onPaper('circular.date.blank', { year: 2026 })).toBe('2026年　月　日');
  const period = (kind: string, more: object) => onPaper('circular.period', { kind, year: 2026, ...more });
  expect(period('month', { month: 6, part: 3, index: 6 })).toBe('2026年6月份');
  expect(period('ten_day', { month: 7, part: 1, index: 19 })).toBe('2026年7月上旬');
  expect(period('quarter', { month: 4, part: 2, index: 2 })).toBe('2026年第二季度');
  expect(period('half', { month: 1, part: 1, index: 1 })).toBe('2026年上半年');
  expect(period('year', { month: 1, part: 1, index: 1 })).toBe('2026年度');
  expect(onPaper('circular.overview.withheld', { names: '固定资产投资' })).toBe(
    '固定资产投资未经统计部门核定发布，不能引用。',
  );
});
