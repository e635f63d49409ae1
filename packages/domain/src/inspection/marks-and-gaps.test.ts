import { describe, expect, test } from 'vitest';
import { printFraction } from '../quantity/fraction.ts';
import { gapsByUnit } from './gaps.ts';
import { addMonths, lookBackWindow, shareOf } from './look-back.ts';
import { judgeMarks, trimmedMean } from './mutual-mark.ts';
import { drawnNeeded, originShare } from './origin-share.ts';
import { judgeScores, totalOf } from './score-sheet.ts';

describe('mutual marks', () => {
  test('drop one highest and one lowest: 90, 85, 80, 70 make 82.5', () => {
    expect(printFraction(trimmedMean(['90', '85', '80', '70']) ?? { n: 0n, d: 1n })).toBe('165/2');
  });
  test('drop one of several equal highest: 95, 95, 80, 75, 75 make 250/3', () => {
    expect(printFraction(trimmedMean(['95', '95', '80', '75', '75']) ?? { n: 0n, d: 1n })).toBe('250/3');
  });
  test('two marks leave nothing', () => {
    expect(trimmedMean(['90', '80'])).toBeNull();
  });
  test.each([
    ['own', { 甲: '90', 乙: '80', 丙: '90' }],
    ['range', { 乙: '81', 丙: '90' }],
    ['range', { 丁: '90' }],
    ['missing', { 乙: '90' }],
  ])('a list is refused for %s', (why, marks) => {
    const judged = judgeMarks(marks, '甲', ['甲', '乙', '丙'], ['90', '80']);
    expect(judged.ok ? null : judged.refusal.params['why']).toBe(why);
  });
});

describe('gaps between reported and found', () => {
  const measured = [
    { unitId: '双渠镇', reported: '3200', found: '2860' },
    { unitId: '双渠镇', reported: '100', found: '100' },
    { unitId: '临川镇', reported: '50', found: '60' },
    { unitId: '临川镇', reported: '30', found: '20' },
    { unitId: '临川镇', reported: '0', found: '5' },
  ];
  const [shuangqu, linchuan] = gapsByUnit(measured);
  test('are means by unit; what was found above makes up for nothing', () => {
    // −340/3200 = −17/160, halved −17/320; (1/5 − 1/3)/2 = −1/15, the shortfall alone (1/3)/2 = 1/6
    expect([shuangqu?.gap, shuangqu?.shortfall].map((each) => each && printFraction(each))).toEqual([
      '-17/320',
      '17/320',
    ]);
    expect([linchuan?.gap, linchuan?.shortfall].map((each) => each && printFraction(each))).toEqual([
      '-1/15',
      '1/6',
    ]);
    expect(linchuan?.measured).toBe(2);
  });
});

describe('looking back', () => {
  test('is from one to six months after closing; a month without that day ends on its last', () => {
    const rule = { fromMonths: 1, toMonths: 6, share: 20 };
    expect(lookBackWindow('2026-05-20', rule)).toEqual({ from: '2026-06-20', until: '2026-11-20' });
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });
  test('draws at least one of anything', () => {
    expect([0, 1, 5, 6].map((count) => shareOf(count, 20))).toEqual([0, 1, 1, 2]);
  });
});

describe('checkpoints', () => {
  test('state their share: 47 of 94 drawn is 50, 1 of 3 is 33', () => {
    const many = [...Array<'drawn'>(47).fill('drawn'), ...Array<'offered'>(47).fill('offered')];
    expect(originShare(many)).toEqual({ offered: 47, appointed: 0, drawn: 47, drawnPercent: 50 });
    expect(originShare(['drawn', 'offered', 'appointed']).drawnPercent).toBe(33);
    expect(originShare([]).drawnPercent).toBe(0);
  });
  test('need as many drawn as settled for half, a third of them for a quarter', () => {
    expect([drawnNeeded(15, 50), drawnNeeded(15, 25), drawnNeeded(16, 25)]).toEqual([15, 5, 6]);
  });
  test('have a total when every item is scored, within its most', () => {
    const sheet = [
      { id: 'progress', name: '进度', most: '40' },
      { id: 'quality', name: '质量', most: '30' },
    ];
    expect(totalOf({ progress: '36', quality: '27.5' }, sheet)).toBe('63.5');
    expect(totalOf({ progress: '36' }, sheet)).toBeNull();
    expect(judgeScores({ progress: '41' }, sheet).ok).toBe(false);
    expect(judgeScores({ effect: '1' }, sheet).ok).toBe(false);
    expect(judgeScores({ progress: '0' }, sheet).ok).toBe(true);
  });
});
