import { expect, test } from 'vitest';
import { paragraphsOf, type Mark } from './text-pieces.ts';

const text = '一、农业\r\n　　梯田年内修成三千亩。水渠九月底前通水。\r\n\r\n（一）水利\r\n　　再修两座泵站。';
const markOf = (id: string, quote: string): Mark => {
  const starts = text.indexOf(quote);
  return { id, starts, ends: starts + quote.length };
};
const shape = (marks: readonly Mark[]) =>
  paragraphsOf(text, marks).map(({ pieces }) => pieces.map((piece) => [piece.text, piece.marks.join()]));

test('a paragraph is cut at the edges of its marks and nowhere else', () => {
  expect(shape([markOf('a', '梯田年内修成三千亩。')])).toEqual([
    [['一、农业', '']],
    [
      ['梯田年内修成三千亩。', 'a'],
      ['水渠九月底前通水。', ''],
    ],
    [['（一）水利', '']],
    [['再修两座泵站。', '']],
  ]);
});

test('a mark inside another is the last over its piece, and the outer one goes on after it', () => {
  const marks = [markOf('inner', '三千亩'), markOf('outer', '梯田年内修成三千亩。')];
  expect(shape(marks)[1]).toEqual([
    ['梯田年内修成', 'outer'],
    ['三千亩', 'outer,inner'],
    ['。', 'outer'],
    ['水渠九月底前通水。', ''],
  ]);
});

test('a mark over two paragraphs begins once', () => {
  const starts = text.indexOf('水渠');
  const [, second, third] = paragraphsOf(text, [{ id: 'a', starts, ends: text.indexOf('再修') }]);
  expect(second?.pieces.map(({ begins }) => begins)).toEqual([[], ['a']]);
  expect(third?.pieces.map(({ marks, begins }) => [marks, begins])).toEqual([[['a'], []]]);
});

test('blanks before a paragraph are not part of it, also when a mark begins with them', () => {
  const starts = text.indexOf('　　再修');
  const last = paragraphsOf(text, [{ id: 'a', starts, ends: text.length }]).at(-1);
  expect(last).toMatchObject({ text: '再修两座泵站。', pieces: [{ text: '再修两座泵站。', begins: ['a'] }] });
});

test('numbered headings are told from paragraphs', () => {
  expect(paragraphsOf(text, []).map(({ kind }) => kind)).toEqual(['head', 'body', 'subhead', 'body']);
});

test('a numbered sentence is no heading, also with a note behind its full stop', () => {
  const [line] = paragraphsOf('一、8月底前修好渡口栈桥2座。（责任单位：望河镇）', []);
  expect(line?.kind).toBe('body');
});
