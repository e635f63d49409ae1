// Headings as city and province write them, and what a row and a column ask for together.
import { describe, expect, test } from 'vitest';
import { cellMeaning, suggestMeaning, unmapped, type HeadingMeaning, type KnownNames } from './meaning.ts';

const known: KnownNames = {
  indicators: [
    { id: 'farmland', names: ['高标准农田', '高标农田'] },
    { id: 'village-roads', names: ['通村公路'] },
  ],
  units: [{ id: 'shuangqu', names: ['双渠镇', '双渠'] }],
  remembered: new Map([['牛存栏', { ...unmapped, meaning: 'outside' }]]),
};
const figure = (parts: Partial<HeadingMeaning>): HeadingMeaning => ({
  ...unmapped,
  meaning: 'figure',
  ...parts,
});

test.each([
  ['高标准农田', figure({ indicator: 'farmland' })],
  ['高标农田建成面积', figure({ indicator: 'farmland' })],
  ['高标准农田/全年任务', figure({ indicator: 'farmland', measure: 'target' })],
  ['通村公路/完成率（%）', figure({ indicator: 'village-roads', measure: 'share' })],
  ['2026年/累计完成', figure({ measure: 'value' })],
  ['全年任务', figure({ measure: 'target' })],
  ['双渠镇', figure({ unitId: 'shuangqu' })],
  ['合计', figure({})],
  ['备注', { ...unmapped, meaning: 'ignored' }],
  ['牛存栏', { ...unmapped, meaning: 'outside' }],
  ['肉羊出栏', unmapped],
] as const)('%s', (heading, expected) => expect(suggestMeaning(heading, known)).toEqual(expected));

describe('a cell', () => {
  test('takes each part from the heading that says it, the county and the cumulative value where neither does', () => {
    expect(cellMeaning(figure({ indicator: 'farmland' }), figure({ measure: 'target' }))).toEqual({
      kind: 'figure',
      indicator: 'farmland',
      unitId: null,
      measure: 'target',
    });
    expect(cellMeaning(figure({ unitId: 'shuangqu' }), figure({ indicator: 'farmland' }))).toEqual({
      kind: 'figure',
      indicator: 'farmland',
      unitId: 'shuangqu',
      measure: 'value',
    });
  });
  test('is of others, or left alone, when one heading says so; unmapped while one is open', () => {
    const outside: HeadingMeaning = { ...unmapped, meaning: 'outside' };
    const ignored: HeadingMeaning = { ...unmapped, meaning: 'ignored' };
    expect(cellMeaning(figure({}), outside).kind).toBe('outside');
    expect(cellMeaning(ignored, outside).kind).toBe('ignored');
    expect(cellMeaning(figure({ indicator: 'farmland' }), unmapped).kind).toBe('unmapped');
    expect(cellMeaning(figure({}), figure({ measure: 'value' })).kind).toBe('unmapped');
  });
});
