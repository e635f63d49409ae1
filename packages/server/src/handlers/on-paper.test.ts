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
  expect(onPaper('circular.lead', { consent: 'yes', year: 2026, month: 6 })).toBe(
    '经县委、县政府同意，现将2026年6月份重点工作进展情况通报如下：',
  );
  expect(onPaper('circular.overview.withheld', { names: '固定资产投资' })).toBe(
    '固定资产投资未经统计部门核定发布，不能引用。',
  );
});
