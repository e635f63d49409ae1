import { expect, it } from 'vitest';
import { eachPair, spelt } from './pairs.ts';

const pairs = (text: string): readonly string[] => {
  const found: string[] = [];
  eachPair(text, 0, text.length, (pair) => found.push(spelt(pair)));
  return found;
};

it('words are told two characters at a time, a number as one sign', () => {
  expect(pairs('修路64公里')).toEqual(['修路', '路0', '0公', '公里']);
  expect(pairs('增长1,260.5%')).toEqual(['增长', '长0', '0%']);
});

it('one character has no pair', () => {
  expect(pairs('路')).toEqual([]);
  expect(pairs('')).toEqual([]);
});
