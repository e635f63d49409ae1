import { describe, expect, it } from 'vitest';
import { quantities } from './quantities.ts';

const read = (text: string): readonly string[] =>
  quantities(text, []).map(({ op, value, unit }) => `${op} ${value} ${unit}`);

describe('levels and bounds', () => {
  it('万 and 亿 are expanded and the unit keeps what is left', () => {
    expect(read('种草45万亩')).toEqual(['= 450000 亩']);
    expect(read('投资2.16亿元')).toEqual(['= 216000000 元']);
    expect(read('装机5万千瓦')).toEqual(['= 50000 千瓦']);
    expect(read('存栏180万只（头）')).toEqual(['= 1800000 只（头）']);
  });

  it('at least and at most are read on either side', () => {
    expect(read('发展企业12户以上')).toEqual(['>= 12 户']);
    expect(read('培养不少于20名')).toEqual(['>= 20 名']);
    expect(read('突破370万人次')).toEqual(['>= 3700000 人次']);
    expect(read('筹措2700多万元')).toEqual(['>= 27000000 元']);
    expect(read('失业率控制在4.5%以内')).toEqual(['<= 4.5 %']);
    expect(read('不超过3家')).toEqual(['<= 3 家']);
    expect(read('约30公里')).toEqual(['= 30 公里']);
  });

  it('a bound said once holds for the numbers joined to it', () => {
    expect(read('参保率保持在90%和98%以上')).toEqual(['>= 90 %', '>= 98 %']);
  });

  it('a range is two bounds', () => {
    expect(read('培育一至两个示范点')).toEqual(['>= 1 个', '<= 2 个']);
    expect(read('建站3-5个')).toEqual(['>= 3 个', '<= 5 个']);
  });
});

describe('growth and change', () => {
  it('a percentage beside a verb of growth is a rate', () => {
    expect(read('同比增长12.6%')).toEqual(['growth 12.6 %']);
    expect(read('产量下降3%')).toEqual(['growth -3 %']);
    expect(read('收入分别增长6%和7.5%')).toEqual(['growth 6 %', 'growth 7.5 %']);
    expect(read('占比达到40%')).toEqual(['= 40 %']);
  });

  it('points are an amount of change with its sign', () => {
    expect(read('比上年提高1.3个百分点')).toEqual(['change 1.3 个百分点']);
    expect(read('降幅收窄2.2个百分点')).toEqual(['change -2.2 个百分点']);
    expect(read('分别提高0.9、5.9个百分点')).toEqual(['change 0.9 个百分点', 'change 5.9 个百分点']);
  });

  it('more and fewer are changes, a level reached is not', () => {
    expect(read('新增床位300张')).toEqual(['change 300 张']);
    expect(read('减少用工50人')).toEqual(['change -50 人']);
    expect(read('床位增加到300张')).toEqual(['= 300 张']);
    expect(read('由200张增加到300张')).toEqual(['= 300 张']);
    expect(read('实现增加值47.5亿元')).toEqual(['= 4750000000 元']);
  });

  it('words say quantities too', () => {
    expect(read('占一半')).toEqual(['= 50 %']);
    expect(read('完成六成以上')).toEqual(['>= 60 %']);
    expect(read('完成八成二')).toEqual(['= 82 %']);
    expect(read('6月底前过半')).toEqual(['>= 50 %']);
    expect(read('时间过半、任务过半')).toEqual([]);
    expect(read('产值翻一番')).toEqual(['growth 100 %']);
    expect(read('保持两位数增长')).toEqual(['growth 10 %']);
    expect(read('增速与一季度持平')).toEqual(['change 0 个百分点']);
  });
});

describe('ranks', () => {
  it('a place is counted from the front or from the back', () => {
    expect(read('增速居全市第4位')).toEqual(['rank 4 名次']);
    expect(read('投资列全市倒数第二')).toEqual(['rank -2 名次']);
    expect(read('收入在全市垫底')).toEqual(['rank -1 名次']);
  });

  it('one place said of several indicators is said of each', () => {
    expect(read('工业增加值、固定资产投资全市第三')).toEqual(['rank 3 名次', 'rank 3 名次']);
  });

  it('第一 in another word is no place', () => {
    expect(read('第一产业和第一时间')).toEqual([]);
  });
});

describe('what counts nothing', () => {
  it('ordinals, articles, names and other words', () => {
    expect(read('第3项')).toEqual([]);
    expect(read('一个重点')).toEqual([]);
    expect(read('2号煤矿')).toEqual([]);
    expect(read('300人才')).toEqual([]);
    expect(read('八个方面的工作')).toEqual([]);
    expect(read('数百万元')).toEqual([]);
  });

  it('a number inside a name that counts is counted', () => {
    expect(read('办好“10件实事”')).toEqual(['= 10 件']);
    expect(read('三条主干道路')).toEqual(['= 3 条']);
  });

  it('the parts of a ratio are counted, without a unit', () => {
    expect(read('三次产业比为20.4：40.2：39.4')).toEqual(['= 20.4 ', '= 40.2 ', '= 39.4 ']);
  });
});
