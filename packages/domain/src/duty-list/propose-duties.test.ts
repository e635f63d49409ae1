import { expect, test } from 'vitest';
import type { Duty } from './duty.ts';
import { proposeDuties } from './propose-duties.ts';

const duty = (title: string, ...words: string[]): Duty => ({
  id: title,
  unitId: null,
  list: 'basic',
  number: 1,
  title,
  words,
  lead: null,
});
const lists = [
  duty('高标准农田建设', '农田'),
  duty('设施农业发展', '日光温室', '大棚'),
  duty('农村人居环境整治'),
  duty('农村危房改造', '危房'),
];
const proposed = (title: string) => proposeDuties(title, lists).map((each) => each.title);

test('an entry is proposed by its title or one of its words, the longest first', () => {
  expect(proposed('双渠镇全年新建日光温室80座')).toEqual(['设施农业发展']);
  expect(proposed('高标准农田建设和危房改造')).toEqual(['高标准农田建设', '农村危房改造']);
});

test('most of an entry’s characters are enough, a few are not', () => {
  expect(proposed('整治农村环境')).toEqual(['农村人居环境整治']);
  expect(proposed('农村电影放映')).toEqual([]);
});
