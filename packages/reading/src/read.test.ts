import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import type { FoundItem } from './reading.ts';

const county = { date: '2026-07-03', units: ['双渠镇', '青杨乡', '县督查考核局'] };
const items = (text: string): readonly FoundItem[] => read(text, county).items;
const told = (text: string): readonly string[] => items(text).map(({ kind, quote }) => `${kind} ${quote}`);

const speech = [
  '在云川县重点工作调度会上的讲话',
  '一、上半年工作回顾',
  '上半年，全县建成高标准农田2.3万亩，新修产业路46公里。黑石岭水库除险加固工程顺利完工。',
  '在肯定成绩的同时，还要看到存在的问题：',
  '列入年度计划的7个项目没有开工，工业投资增速列全市倒数第二。',
  '二、下半年工作安排',
  '（一）狠抓项目建设。全面完成320户危房改造、6个搬迁安置点和18公里排水管网建设任务，努力改善人居环境。',
  '县水务局、各乡镇要在8月底前完成淤地坝检修；县教育局要制定校舍安全排查方案。',
  '要进一步统一思想，振奋精神，以更加昂扬的斗志推动各项工作再上新台阶。',
].join('\n');

describe('a speech', () => {
  it('is read section by section: done, wrong, to be done', () => {
    expect(told(speech)).toEqual([
      'result 上半年，全县建成高标准农田2.3万亩',
      'result 新修产业路46公里',
      'result 黑石岭水库除险加固工程顺利完工',
      'problem 列入年度计划的7个项目没有开工',
      'problem 工业投资增速列全市倒数第二',
      'promise 全面完成320户危房改造',
      'promise 6个搬迁安置点',
      'promise 18公里排水管网建设任务',
      'promise 县水务局、各乡镇要在8月底前完成淤地坝检修',
      'promise 县教育局要制定校舍安全排查方案',
    ]);
  });

  it('each item is pinned to its words', () => {
    for (const { starts, ends, quote } of items(speech)) expect(speech.slice(starts, ends)).toBe(quote);
  });

  it('exhortation is not an item', () => {
    expect(told(speech).some((line) => line.includes('统一思想'))).toBe(false);
  });

  it('a date that opens a sentence holds for what is coordinated with it', () => {
    expect(
      items(speech)
        .slice(0, 3)
        .map((item) => item.due?.notation ?? null),
    ).toEqual(['2026-H1', '2026-H1', null]);
  });

  it('owners and due dates stand with their deed', () => {
    const check = items(speech).find((item) => item.quote.includes('淤地坝'));
    expect(check).toMatchObject({ owners: ['县水务局', '各乡镇'], what: '淤地坝检修', measures: [] });
    expect(check?.due).toEqual({ from: '2026-08-01', to: '2026-08-31', notation: '2026-08' });
  });
});

describe('fields', () => {
  it('a level and its growth are one fact', () => {
    const [first, ...rest] = items('上半年，一般公共预算收入完成3.2亿元，同比增长6.5%，增速居全市第4位。');
    expect(first?.measures.map(({ op, value, unit }) => [op, value, unit])).toEqual([
      ['=', '320000000', '元'],
      ['growth', '6.5', '%'],
    ]);
    expect(rest.map((item) => item.measures[0]?.op)).toEqual(['rank']);
  });

  it('an investment beside what is built with it is its second measure', () => {
    const [item] = items('今年要实施重点项目86个、年度投资65亿元。');
    expect(item?.measures.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ['重点项目', '86', '个'],
      ['年度投资', '6500000000', '元'],
    ]);
  });

  it('a note on who answers binds what its paragraph said', () => {
    const plan =
      '要新建村级便民服务点40个。健全代办员制度。（牵头单位：县政务服务局；配合单位：县财政局、各乡镇）';
    expect(items(plan).map((item) => item.owners)).toEqual([
      ['县政务服务局', '县财政局', '各乡镇'],
      ['县政务服务局', '县财政局', '各乡镇'],
    ]);
  });

  it('a note may name the deadline, too', () => {
    const [item] = items('完成农村户厕改造420座。责任单位：县农业农村局；完成时限：8月31日。');
    expect(item).toMatchObject({ owners: ['县农业农村局'], quote: '完成农村户厕改造420座' });
    expect(item?.due?.notation).toBe('2026-08-31');
  });

  it('who leads and who supports may stand in clauses of their own', () => {
    const [item] = items('会议要求，由县自然资源局牵头，县住建局配合，于7月10日前完成用地手续。');
    expect(item).toMatchObject({
      quote: '由县自然资源局牵头，县住建局配合，于7月10日前完成用地手续',
      owners: ['县自然资源局', '县住建局'],
    });
  });

  it("the county's own bodies are known as doers, also without 镇", () => {
    expect(items('双渠建成早春大棚120座。')[0]?.owners).toEqual(['双渠']);
  });

  it('a named owner whose clause only exhorts goes with the deed that follows', () => {
    const [item] = items('各乡镇要提高警惕，实行24小时值班制度。');
    expect(item).toMatchObject({ quote: '各乡镇要提高警惕，实行24小时值班制度', owners: ['各乡镇'] });
  });

  it('confidence is a decimal between never and certain', () => {
    for (const { confidence } of items(speech)) expect(confidence).toMatch(/^0\.\d\d$/);
  });

  it('a number and a day make the reader surer than a vague deed does', () => {
    const [firm] = items('县水务局要在8月底前完成3200亩灌区改造。');
    const [vague] = items('县水务局要做好灌区维护。');
    expect(Number(firm?.confidence)).toBeGreaterThan(0.8);
    expect(Number(vague?.confidence ?? 0)).toBeLessThan(Number(firm?.confidence));
  });
});

describe('scripts', () => {
  const simple = '县水务局要在8月底前完成3200亩灌区改造。';
  const traditional = '縣水務局要在8月底前完成3200畝灌區改造。';
  const converted = '縣水務局要在8月底前完成3200畝灌区改造。';

  it('Traditional and half-converted text read like Simplified, and keep their own characters', () => {
    const read3 = [simple, traditional, converted].map((text) => items(text)[0]);
    expect(read3.map((item) => item?.due?.notation)).toEqual(['2026-08', '2026-08', '2026-08']);
    expect(read3.map((item) => item?.measures[0]?.unit)).toEqual(['亩', '畝', '畝']);
    expect(read3.map((item) => item?.owners[0])).toEqual(['县水务局', '縣水務局', '縣水務局']);
  });
});

describe('reports of the past', () => {
  it('a heading in the form of a demand names what was done', () => {
    const report = '云川县2025年工作总结\n一、加强基层建设\n整治软弱涣散村12个，培训村干部460人次。';
    expect(told(report)).toEqual(['result 整治软弱涣散村12个', 'result 培训村干部460人次']);
  });

  it('a responsibility letter asks with its figures alone', () => {
    const letter =
      '双渠镇2026年目标管理责任书\n1.农林牧渔业增加值增长6.2%以上。\n2.固定资产投资完成1.8亿元。';
    expect(told(letter)).toEqual(['promise 农林牧渔业增加值增长6.2%以上', 'promise 固定资产投资完成1.8亿元']);
  });

  it('a plan by its title asks with its verbs alone', () => {
    const plan = '云川县2026年工作要点\n改造老旧小区28个。建成公办幼儿园2所。';
    expect(told(plan)).toEqual(['promise 改造老旧小区28个', 'promise 建成公办幼儿园2所']);
  });
});

it('a shortfall that says how much is missing is a problem, whatever section it stands in', () => {
  const short = '二、还没有解决的问题\n防汛抽水泵老化，全县还缺139台。村道养护进度慢，还差210公里。';
  expect(told(short)).toEqual(['problem 全县还缺139台', 'problem 还差210公里']);
});

it('a document without a promise has an empty ledger', () => {
  expect(read('', county)).toEqual({ items: [], untaken: [] });
  expect(items('谢谢大家！')).toEqual([]);
});
