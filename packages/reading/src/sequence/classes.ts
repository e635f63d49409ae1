// Classes of sizes and units: what a trait of a stretch may say without saying the words.
import type { Quantity } from '../number/operator.ts';

const steps = [4, 7, 11, 16, 24, 40];

/** The size class of a stretch of so many characters. */
export const sizeClass = (length: number): number => steps.find((most) => length <= most) ?? 60;

const kinds: readonly (readonly [string, RegExp])[] = [
  ['money', /元/],
  ['share', /^%$/],
  ['points', /百分点/],
  ['area', /亩|公顷|平方|立方/],
  ['length', /公里|米|里/],
  ['weight', /吨|斤|克/],
  ['place', /名次/],
  ['people', /人|名|户|口/],
  ['time', /天|月|年|小时|分钟|日/],
  ['times', /倍/],
];

const unitClass = (unit: string): string =>
  unit === '' ? 'bare' : (kinds.find(([, words]) => words.test(unit))?.[0] ?? 'count');

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted();

/** What the quantities of a stretch are counted in, each class once. */
export const unitClasses = (list: readonly Quantity[]): readonly string[] =>
  distinct(list.map(({ unit }) => unitClass(unit)));

/** How the quantities of a stretch are meant, each way once. */
export const meanings = (list: readonly Quantity[]): string => distinct(list.map(({ op }) => op)).join('+');
