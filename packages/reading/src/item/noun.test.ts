import { expect, it } from 'vitest';
import { read } from '../read.ts';

const county = { date: '2026-07-03', units: ['双渠镇', '青杨乡', '县水务局', '县民政局', '县商务局'] };
const names = (text: string): readonly string[] => read(text, county).items.map(({ what }) => what);

it('owner, date, demand, verb and number are no part of the name', () => {
  expect(names('县水务局9月底前要完成沙沟河河道清淤8.5公里。')).toEqual(['沙沟河河道清淤']);
  expect(names('青杨乡8月15日前在乡政府驻地建成公共浴室2处。')).toEqual(['公共浴室']);
  expect(names('县商务局年内招引电商企业6家。')).toEqual(['电商企业']);
});

it('the thing may stand before its deadline', () => {
  expect(names('高标准梯田9月底前建成1.2万亩。')).toEqual(['高标准梯田']);
  expect(names('村级光伏电站6月底前全部并网发电。')).toEqual(['村级光伏电站']);
  expect(names('东山园区污水处理厂10月1日前投入运行。')).toEqual(['东山园区污水处理厂']);
});

it('words of degree, manner and shortfall are no part of it', () => {
  expect(names('全县18个重点项目至今没有动工。')).toEqual(['重点项目']);
  expect(names('高效节水灌溉已建成6300亩。')).toEqual(['高效节水灌溉']);
  expect(names('县水务局7月25日前对全县31座漫水桥逐座检查一遍。')).toEqual(['漫水桥']);
  expect(names('县民政局8月底前把低保名册一户一户重新核完。')).toEqual(['低保名册']);
});

it('a level to reach belongs to the thing that reaches it', () => {
  expect(names('要把城区集中供水人口扩大到9.6万人。')).toEqual(['城区集中供水人口']);
  expect(names('粮食播种面积稳定在58万亩以上，力争达到60万亩。')[0]).toBe('粮食播种面积');
  expect(names('固定资产投资要完成年度任务的75%以上。')).toEqual(['固定资产投资']);
});

it('what is done for people is named, not the people', () => {
  expect(names('县民政局年内为3200名老人免费开展“口腔”筛查。')).toEqual(['“口腔”筛查']);
});

it('a place before the number belongs to the thing behind it', () => {
  expect(names('北山园区2.4公里道路11月底前通车。')).toEqual(['北山园区2.4公里道路']);
  expect(names('各乡镇要实行汛期24小时带班制度。')).toEqual(['24小时带班制度']);
});

it('a clause without a name takes the one before it in its sentence', () => {
  expect(names('农村户厕改造7月底前全部开工，10月底前全部竣工。')).toEqual(['农村户厕改造', '农村户厕改造']);
  expect(names('上半年，工业增加值完成8.6亿元，增速排全市第三位。')).toEqual(['工业增加值', '工业增加值']);
});

it('no name crosses a full stop', () => {
  expect(names('新建养牛棚圈420座。双渠镇只完成35%。')).toEqual(['养牛棚圈', '双渠镇']);
});

it('what names nothing at all is told by its number', () => {
  expect(names('到现在还有64户没有开工。')).toEqual(['64户没有开工']);
});

it('each quantity is told of its own thing', () => {
  const [item] = read('今年要实施水利项目12个、年度投资3.5亿元。', county).items;
  expect(item?.measures.map(({ metric }) => metric)).toEqual(['水利项目', '年度投资']);
  const [level] = read('生猪存栏9.6万头，同比增长4.2%。', county).items;
  expect(level?.measures.map(({ metric }) => metric)).toEqual(['生猪存栏', '生猪存栏']);
});

it('quotes stay in pairs', () => {
  expect(names('县商务局10月底前办好“6件实事”。')).toEqual(['“6件实事”']);
});
