import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const clauses = (text: string): readonly (readonly string[])[] =>
  sentencesOf(text).map((sentence) => sentence.clauses.map((clause) => clause.text));

describe('sentences and clauses', () => {
  it('are cut at full stops and line ends, and at commas', () => {
    expect(clauses('修路3公里，架桥1座。种树\n二、要求')).toEqual([
      ['修路3公里', '架桥1座'],
      ['种树'],
      ['二、要求'],
    ]);
  });

  it('a quoted name stays in one piece', () => {
    expect(clauses('开展“安全生产、消防”行动，检查')).toEqual([['开展“安全生产、消防”行动', '检查']]);
  });

  it('a quoted speech with commas is read clause by clause', () => {
    expect(clauses('目标是“引进人才20名，建站3个”')).toEqual([['目标是', '引进人才20名', '建站3个']]);
  });

  it('a bracket with figures is read, a bracket with an alias is kept', () => {
    expect(clauses('学校65所（含民办12所）')).toEqual([['学校65所', '含民办12所']]);
    expect(clauses('生产总值（GDP）增长6%')).toEqual([['生产总值（GDP）增长6%']]);
  });

  it('a ratio is not cut at its colon', () => {
    expect(clauses('三次产业比为20：40：40')).toEqual([['三次产业比为20：40：40']]);
  });

  it('know whether they open and close their paragraph', () => {
    const [first, second] = sentencesOf('一、狠抓落实。完成任务。');
    expect([first?.first, first?.last, second?.first, second?.last]).toEqual([true, false, false, true]);
  });

  it('a clause longer than people write is cut', () => {
    expect(sentencesOf('县'.repeat(450))[0]?.clauses.map((one) => one.text.length)).toEqual([200, 200, 50]);
  });
});
