import { expect, test } from 'vitest';
import { placeOf, runsOfSlots, slotsOf, withoutFigure } from './paragraph-slots.ts';

const done = { text: '23509亩', figure: 'indicator.farmland.value' };
const share = { text: '56.0%', figure: 'indicator.farmland.share' };
const plain = (text: string) => ({ text, figure: null });
const block = (text: string) => ({ kind: 'paragraph' as const, runs: [plain(text)], editable: true });

test('there is a place to type before, between and after the figures', () => {
  expect(slotsOf([done, share]).map(({ text }) => text)).toEqual(['', '23509亩', '', '56.0%', '']);
});

test('a paragraph nobody changed comes back as it was', () => {
  const runs = [plain('全县建成'), done, plain('，占年度任务的'), share, plain('。')];
  expect(runsOfSlots(slotsOf(runs))).toEqual(runs);
});

test('a figure taken out leaves its words beside each other', () => {
  const slots = slotsOf([plain('全县建成'), done, plain('。')]);
  expect(runsOfSlots(withoutFigure(slots, 1))).toEqual([plain('全县建成。')]);
});

test('a line break typed into a paragraph does not part it', () => {
  expect(runsOfSlots([plain('一是抓调度，\n二是抓核查。')])).toEqual([plain('一是抓调度，二是抓核查。')]);
});

test('a paragraph is found again when another was put before it', () => {
  expect(placeOf([block('新的一段。'), block('原来的一段。')], block('原来的一段。'), 0)).toBe(1);
  expect(placeOf([block('改过的一段。')], block('原来的一段。'), 0)).toBe(0);
});
