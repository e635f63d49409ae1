import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const units = ['双渠镇', '临川镇', '青杨乡', '县水务局', '县教育局', '县住建局', '县财政局'];
const owners = (text: string): readonly (readonly string[])[] =>
  read(text, { date: '2026-07-03', units }).items.map((item) => item.owners);

describe('a body that opens a clause answers for it', () => {
  it('before a date', () => {
    expect(owners('县水务局9月20日前修复西沟渡槽3处。')).toEqual([['县水务局']]);
    expect(owners('青杨乡全年建成养殖小区4个。')).toEqual([['青杨乡']]);
    expect(owners('县教育局在8月底前完成教室照明改造。')).toEqual([['县教育局']]);
  });

  it('directly before what it does', () => {
    expect(owners('县住建局新增城区绿地3.2公顷。')).toEqual([['县住建局']]);
    expect(owners('要新建冷棚500座，双渠镇、临川镇各不少于90座。').at(-1)).toEqual(['双渠镇', '临川镇']);
  });

  it('behind the numbering of minutes', () => {
    const minutes =
      '一、双渠镇7月底前清理废旧农膜60吨。\n（二）县财政局8月底前拨付奖补资金300万元。\n3.临川镇9月底前硬化巷道5公里。';
    expect(owners(minutes)).toEqual([['双渠镇'], ['县财政局'], ['临川镇']]);
  });

  it('a place name inside a longer name does not', () => {
    expect(owners('双渠镇中心小学8月底前完成操场改造1200平方米。')).toEqual([[]]);
    expect(owners('城镇新增就业2600人。')).toEqual([[]]);
  });
});

describe('who leads and who supports may follow the deed', () => {
  const deed = '沙坪水库除险加固9月底前开工';

  it('and binds what stands before it in the sentence', () => {
    expect(owners(`${deed}，由县水务局负责。`)).toEqual([['县水务局']]);
    expect(owners(`${deed}，县水务局牵头，县财政局和青杨乡配合。`)).toEqual([
      ['县水务局', '县财政局', '青杨乡'],
    ]);
  });

  it('back to a deed that names its own', () => {
    expect(owners('县住建局8月底前建成公厕12座，双渠镇10月底前建成水冲厕所300座，县财政局配合。')).toEqual([
      ['县住建局'],
      ['双渠镇', '县财政局'],
    ]);
  });

  it('and is not listed as left out', () => {
    expect(read(`${deed}，由县水务局负责。`, { date: '2026-07-03', units }).untaken).toEqual([]);
  });
});

it('a deadline behind a count is that count’s', () => {
  const [item, ...rest] = read('改造背街小巷26条，年内全部完工，由县住建局负责。', {
    date: '2026-07-03',
    units,
  }).items;
  expect(rest).toEqual([]);
  expect(item).toMatchObject({ quote: '改造背街小巷26条，年内全部完工', owners: ['县住建局'] });
  expect(item?.due?.notation).toBe('2026');
});
