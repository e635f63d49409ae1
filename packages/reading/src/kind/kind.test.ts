import { expect, it } from 'vitest';
import { read } from '../read.ts';

const units = ['双渠镇', '县商务局', '县教育局', '县发展和改革局'];
const told = (text: string, date: string): readonly string[] =>
  read(text, { date, units }).items.map(({ kind, quote }) => `${kind} ${quote}`);

it('what is to be added within a year that runs is promised', () => {
  expect(told('年内新增限上商贸企业7户。全年新签约项目28个。', '2026-01-18')).toEqual([
    'promise 年内新增限上商贸企业7户',
    'promise 全年新签约项目28个',
  ]);
});

it('with a word of the past it is told', () => {
  expect(told('今年累计新增限上商贸企业7户。', '2026-10-18')).toEqual(['result 今年累计新增限上商贸企业7户']);
});

it('in a section that looks back it is told, too', () => {
  const report = '云川县政府工作报告\n一、2025年工作回顾\n全年新增限上商贸企业7户。';
  expect(told(report, '2026-01-18')).toEqual(['result 全年新增限上商贸企业7户']);
});

it('a named thing that a body is to complete by a day is promised', () => {
  expect(told('双渠镇7月底前完成集贸市场秩序专项整治。', '2026-07-06')).toEqual([
    'promise 双渠镇7月底前完成集贸市场秩序专项整治',
  ]);
  expect(told('县教育局8月底前完成北关小学改扩建。', '2026-07-06')).toEqual([
    'promise 县教育局8月底前完成北关小学改扩建',
  ]);
  expect(told('县商务局在9月底前把商户名册一户一户核完。', '2026-07-06')).toHaveLength(1);
});

it('what is still short is a problem, and what is asked about it a promise', () => {
  const text =
    '二、下半年要求\n县中医院迁建10月底前封顶，建设资金还差8600万元，县发展和改革局要在9月底前筹措到位。';
  expect(told(text, '2026-07-06').map((one) => one.split(' ')[0])).toEqual(['promise', 'problem', 'promise']);
  expect(told('资金支付率只有31%，3个项目尚未开工。', '2026-07-06').map((one) => one.split(' ')[0])).toEqual([
    'problem',
    'problem',
  ]);
});

it('time that is left, and words that only urge, are no items', () => {
  expect(told('离年底只有五个月。能施工的时间不到三个月。', '2026-07-06')).toEqual([]);
  expect(told('把今年要办的事一件一件落到实处。双渠镇主要负责同志要亲自抓、负总责。', '2026-07-06')).toEqual(
    [],
  );
});
