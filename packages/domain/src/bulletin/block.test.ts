// Figures in a text: they may move, but not be altered.
import { expect, test } from 'vitest';
import { checkFigures, figuresIn, markOf, reprint, runsOf, textOf, type Block } from './block.ts';
import type { Figure } from './figure.ts';

const figure = (id: string, text: string): Figure => ({
  id,
  text,
  name: id,
  value: '1',
  unit: '亩',
  status: 'full',
  sampled: null,
  asOf: '2026-06-30',
  parts: [],
  link: { type: 'commitments', id: null, query: {} },
});
const built = figure('indicator.farmland.value', '23509亩');
const share = figure('indicator.farmland.share', '56.0%');
const figures = new Map([built, share].map((each) => [each.id, each]));
const paragraph = (...runs: Block['runs']): Block => ({ kind: 'paragraph', runs, editable: true });

test('marks become runs that print the figure, and the text around them stays', () => {
  const runs = runsOf(`全县建成${markOf(built)}，占${markOf(share)}。`, figures);
  expect(runs).toEqual([
    { text: '全县建成', figure: null },
    { text: '23509亩', figure: 'indicator.farmland.value' },
    { text: '，占', figure: null },
    { text: '56.0%', figure: 'indicator.farmland.share' },
    { text: '。', figure: null },
  ]);
  expect(textOf(paragraph(...runs))).toBe('全县建成23509亩，占56.0%。');
});

test('a figure may move, repeat or go; altered or invented it is refused', () => {
  const moved = paragraph({ text: '23509亩', figure: built.id }, { text: '已建成', figure: null });
  expect(checkFigures([moved, moved], [built, share])).toEqual({ ok: true, value: undefined });
  const altered = paragraph({ text: '24000亩', figure: built.id });
  expect(checkFigures([altered], [built, share])).toMatchObject({
    refusal: { code: 'invalid-input', params: { text: '24000亩', figure: built.id } },
  });
  expect(checkFigures([paragraph({ text: '5个', figure: 'count.made-up' })], [built])).toMatchObject({
    refusal: { code: 'invalid-input' },
  });
});

test('freezing prints the figures anew and touches no word', () => {
  const text = [paragraph({ text: '建成', figure: null }, { text: '23509亩', figure: built.id })];
  const after = reprint(text, new Map([[built.id, figure(built.id, '23600亩')]]));
  expect(after.map(textOf)).toEqual(['建成23600亩']);
  expect(figuresIn(after)).toEqual([built.id]);
});
