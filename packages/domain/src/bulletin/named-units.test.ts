// Which units are named, and in which sentences.
import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { namedUnits } from './named-units.ts';
import { mayReview, unaskedOf } from './review.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  kind,
  runs: [{ text, figure: null }],
  editable: true,
});
const units = [
  { id: 'a', name: '双渠镇' },
  { id: 'b', name: '北塬乡' },
  { id: 'c', name: '县农业农村局' },
  { id: 'd', name: '县农业农村局种子站' },
];

test('a unit is asked about every sentence that names it, and no other', () => {
  const text = [
    block('双渠镇进度滞后。北塬乡进度偏慢。'),
    block('双渠镇上报3200亩，核查为2860亩；以核查数为准。'),
  ];
  expect(namedUnits(text, units)).toEqual([
    { unitId: 'a', sentence: '双渠镇进度滞后。双渠镇上报3200亩，核查为2860亩；' },
    { unitId: 'b', sentence: '北塬乡进度偏慢。' },
  ]);
});

test('it is told what the sentence is about: the heading it stands under, without its ordinal', () => {
  const text = [
    block('一、总体进展', 'heading-1'),
    block('双渠镇办结2项。'),
    block('二、主要问题', 'heading-1'),
    block('（一）高标准农田低于序时进度4.0个百分点。', 'heading-2'),
    block('双渠镇、北塬乡2个单位进度滞后。双渠镇上报3200亩，核查为2860亩。'),
    block('（十二）新增种草面积', 'heading-2'),
    block('北塬乡1个单位进度偏慢。'),
    block('三、有关要求', 'heading-1'),
    block('北塬乡即日补报。'),
  ];
  expect(namedUnits(text, units)).toEqual([
    {
      unitId: 'a',
      sentence:
        '双渠镇办结2项。高标准农田低于序时进度4.0个百分点：双渠镇、北塬乡2个单位进度滞后。双渠镇上报3200亩，核查为2860亩。',
    },
    {
      unitId: 'b',
      sentence:
        '高标准农田低于序时进度4.0个百分点：双渠镇、北塬乡2个单位进度滞后。新增种草面积：北塬乡1个单位进度偏慢。北塬乡即日补报。',
    },
  ]);
});

test('a heading that names it itself is said once', () => {
  const text = [block('（一）双渠镇进度滞后。', 'heading-2'), block('双渠镇只完成三成。')];
  expect(namedUnits(text, units)).toEqual([{ unitId: 'a', sentence: '双渠镇进度滞后：双渠镇只完成三成。' }]);
  expect(namedUnits([block('（一）双渠镇进度滞后。', 'heading-2')], units)).toEqual([
    { unitId: 'a', sentence: '双渠镇进度滞后。' },
  ]);
});

test('a name inside a longer one does not count', () => {
  expect(namedUnits([block('县农业农村局种子站未报。')], units).map((each) => each.unitId)).toEqual(['d']);
});

test('it goes on when all were asked and answered, or the days are over', () => {
  const asked = [
    { unitId: 'a', answer: 'object' as const },
    { unitId: 'b', answer: null },
  ];
  const review = (named: readonly string[], today: string) => mayReview(named, asked, '2026-07-10', today);
  expect(review(['a', 'b'], '2026-07-10')).toMatchObject({
    refusal: { code: 'answers-awaited', params: { count: 1, until: '2026-07-10' } },
  });
  expect(review(['a', 'b'], '2026-07-11').ok).toBe(true);
  expect(review(['a', 'c'], '2026-07-11')).toMatchObject({
    refusal: { code: 'wrong-state', params: { unasked: 1 } },
  });
});

test('who is named and has not been asked', () => {
  const asked = [{ unitId: 'a', answer: null }];
  expect([unaskedOf(['a', 'b'], asked), unaskedOf(['a'], asked)]).toEqual([['b'], []]);
});
