import { expect, it } from 'vitest';
import { read } from './read.ts';
import { untakenIn } from './untaken.ts';

const options = { date: '2026-07-03' };
const text = '各乡镇要高度重视。预算缺口大约3000万元。会议于7月1日召开，主持人讲了话。要坚定信心。';

it('clauses with a number, a date or a demand on a named owner are listed with the reason', () => {
  expect(untakenIn(text, [], options).map(({ quote, why }) => [quote, ...why])).toEqual([
    ['各乡镇要高度重视', 'owner'],
    ['预算缺口大约3000万元', 'number'],
    ['会议于7月1日召开', 'date'],
  ]);
});

it('what overlaps a taken span is not listed', () => {
  const at = text.indexOf('3000万');
  const left = untakenIn(text, [{ starts: at, ends: at + 4 }], options);
  expect(left.map((one) => one.quote)).toEqual(['各乡镇要高度重视', '会议于7月1日召开']);
});

it('a clause that only names owners is shown with the one it opens', () => {
  const [one] = untakenIn('县教育局、县财政局等部门，要抓紧向上衔接。', [], options);
  expect(one).toMatchObject({ quote: '县教育局、县财政局等部门，要抓紧向上衔接', why: ['owner'] });
});

it('a reading lists what its items leave', () => {
  const { items, untaken } = read(text, options);
  for (const one of untaken) {
    expect(text.slice(one.starts, one.ends)).toBe(one.quote);
    expect(items.some((item) => item.starts < one.ends && one.starts < item.ends)).toBe(false);
  }
});

it('spans may be given in any order', () => {
  const spans = [...text.matchAll(/[^。]+/g)].map((m) => ({ starts: m.index, ends: m.index + m[0].length }));
  expect(untakenIn(text, spans.toReversed(), options)).toEqual([]);
});

it('a date in a title, a heading or brackets on its own line is not listed', () => {
  const speech =
    '2026年云川县半年工作会讲话\n（2026年7月3日）\n一、上半年做了哪些事\n工作于1月启动。\n（二）下半年要抓的事';
  expect(untakenIn(speech, [], options).map(({ quote }) => quote)).toEqual(['工作于1月启动']);
});
