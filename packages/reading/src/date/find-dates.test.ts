import { describe, expect, it } from 'vitest';
import { documentDate } from './document-date.ts';
import { findDates } from './find-dates.ts';

const written = documentDate('2026-07-03');
const due = (text: string): readonly (string | undefined)[] =>
  findDates(text, written).map((one) => one.due?.notation);

describe('dates', () => {
  it('years are understood against the document', () => {
    expect(due('今年完成')).toEqual(['2026']);
    expect(due('明年开工')).toEqual(['2027']);
    expect(due('年底前')).toEqual(['2026']);
    expect(due('2027年上半年')).toEqual(['2027-H1']);
    expect(due('三季度')).toEqual(['2026-Q3']);
    expect(due('民国102年')).toEqual(['2013']);
    expect(due('二零二五年')).toEqual(['2025']);
  });

  it('months and days take the year of the document', () => {
    expect(due('8月底前')).toEqual(['2026-08']);
    expect(due('8月上旬')).toEqual(['2026-08-01/2026-08-10']);
    expect(due('2月下旬')).toEqual(['2026-02-21/2026-02-28']);
    expect(due('7月20日晚至21日上午')).toEqual(['2026-07-20/2026-07-21']);
    expect(due('12月28日、29日')).toEqual(['2026-12-28/2026-12-29']);
    expect(due('16日')).toEqual(['2026-07-16']);
    expect(due('月底')).toEqual(['2026-07']);
  });

  it('spans of years and months are spans', () => {
    expect(due('2026—2028年')).toEqual(['2026/2028']);
    expect(due('2026年起5年内')).toEqual(['2026/2030']);
    expect(due('“十五五”')).toEqual(['2026/2030']);
    expect(due('1-6月')).toEqual(['2026-H1']);
    expect(due('1至4月')).toEqual(['2026-01-01/2026-04-30']);
  });

  it('a comparison or a name sets no period', () => {
    expect(due('比去年多')).toEqual([undefined]);
    expect(due('今年各项工作')).toEqual([undefined]);
    expect(due('签订《2026年责任书》')).toEqual([undefined]);
  });

  it('a day that does not exist is none', () => {
    expect(due('2月30日')).toEqual([undefined]);
  });

  it('without the date of the document only whole dates are known', () => {
    expect(findDates('今年10月底前', null).map((one) => one.due)).toEqual([null]);
    expect(findDates('2026年10月', null).map((one) => one.due?.notation)).toEqual(['2026-10']);
  });

  it('a period knows its first and last day', () => {
    expect(findDates('2028年2月', null)[0]?.due).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
      notation: '2028-02',
    });
  });
});
