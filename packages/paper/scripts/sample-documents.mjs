// Invented documents of the demo county for the render check: a circular with its annex, a page of 28 × 22
// characters, the breakdown table, and notices of every length around a page's end.

const paragraph = (text) => ({ kind: 'paragraph', runs: [{ text }] });
const townships = [
  '云城镇', '双渠镇', '临川镇', '青杨镇', '安禾镇', '长滩镇', '望河镇', '南屏镇', '柏树湾镇', '金岭镇', '雁池乡',
  '北塬乡', '三眼井乡', '红土乡', '柳梁乡', '黑松乡', '大岔乡', '麻地湾乡', '松坪乡', '花石乡', '甘沟乡',
]; // prettier-ignore
const works = ['税收', '投资', '招商', '粮播', '农田', '温室', '劳务', '危房', '种草', '公路'];

/** A red-headed notice with the given text and annexes. */
export const notice = (blocks, more = {}) => ({
  masthead: '云川县督查考核局文件',
  issue: null,
  number: null,
  numberBlank: '云督发〔2026〕　号',
  title: ['云川县督查考核局', '关于2026年6月份重点工作进展情况的通报'],
  addressees: '各乡镇党委、政府，县直各部门、各单位：',
  blocks,
  attachments: [],
  signature: '云川县督查考核局',
  date: null,
  copies: '县委办公室，县政府办公室，县纪委监委机关。',
  printed: { by: '云川县督查考核局', date: null },
  ...more,
});

const table = {
  title: '各乡镇重点任务进度表',
  caption: '截至6月30日，占年度任务%',
  columns: [{ heading: '乡镇', width: 14 }, ...works.map((heading) => ({ heading, width: 8 }))],
  rows: [
    ['川区组'],
    ...townships
      .slice(0, 10)
      .map((name, i) => [name, ...works.map((_, j) => String(40 + ((i * 7 + j * 5) % 50)))]),
    ['山区组'],
    ...townships
      .slice(10)
      .map((name, i) => [
        name,
        ...works.map((_, j) => ((i + j) % 4 ? String(40 + ((i + j * 3) % 50)) : '·')),
      ]),
  ],
  notes: [
    '说明：1.表中为县调度数，“·”为无此项任务。',
    '2.高标准农田抽查4个乡镇，改正1个；危房改造由县住建局资料审核。',
  ],
};

/** The monthly circular with its annex. */
export const circular = notice(
  [
    paragraph('经县委、县政府同意，现将2026年6月份重点工作进展情况通报如下：'),
    { kind: 'heading-1', runs: [{ text: '一、总体进展' }] },
    paragraph('截至6月30日，全县在办督办事项232项，其中正常172项、偏慢31项、滞后22项，缺进度计划4项，未报3项；受阻14项。一般公共预算收入完成3.21亿元，占年度任务的50.2%，实现时间过半、任务过半。'),
    { kind: 'heading-1', runs: [{ text: '二、主要问题' }] },
    { kind: 'paragraph', runs: [{ text: '（一）高标准农田建设低于序时进度4.0个百分点。', kai: true }, { text: '全县建成23509亩，占年度任务的56.0%。黑松乡、青杨镇、双渠镇、长滩镇4个乡镇低于序时进度10个百分点以上。双渠镇上报3200亩，现场核查2860亩，以核查数为准。' }] },
    { kind: 'paragraph', runs: [{ text: '（二）农村危房改造未按期全部开工。', kai: true }, { text: '截至6月30日，开工914户，未开工72户，其中双渠镇15户、金岭镇15户、大岔乡14户。' }] },
    { kind: 'paragraph', runs: [{ text: '（三）部门答复不及时。', kai: true }, { text: '县自然资源局承办受阻事项7项，超时限2项。' }] },
    { kind: 'heading-1', runs: [{ text: '三、有关要求' }] },
    paragraph('滞后事项的责任单位，7月20日前提出整改措施和追赶计划；危房改造7月底前全部开工；超时限的部门3个工作日内答复，不能答复的书面说明理由。'),
  ],
  { attachments: ['各乡镇重点任务进度表'], annex: [table], pageAddress: 'https://luoshi.example.cn/b/2026-06' },
); // prettier-ignore

/** Three full pages of one character: 28 on a line, 22 lines on a page. */
export const fullPages = notice([{ kind: 'paragraph', runs: [{ text: '国'.repeat(28 * 22 * 3) }] }]);

/** A signed serial (督查通报, 第6期) whose text has so many lines of running text. */
export const ofLength = (lines) =>
  notice(
    Array.from({ length: lines }, (_, i) => paragraph(`${i + 1}.各乡镇、各部门要逐项对照任务，落实责任人。`)),
    { masthead: '督查通报', issue: '第6期', number: '云督发〔2026〕18号', date: '2026-07-08', printed: { by: '云川县督查考核局', date: '2026-07-08' }, footnote: '此件公开发布' },
  ); // prettier-ignore

const tasks = [
  ['新建高标准农田', '4.2万亩', '田广平', '县农业农村局', '县财政局、县水务局', '8月底前'],
  ['开工改造农村危房', '986户', '许立新', '县住房城乡建设局', '各乡镇', '6月底前'],
  ['组织招商引资项目开工', '12个', '钱守义', '县招商服务中心', '县发展改革局、县自然资源局', '12月底前'],
  ['贯通县乡公路', '48公里', '许立新', '县交通运输局', '县自然资源局、沿线乡镇', '10月底前'],
]; // prettier-ignore

/** A breakdown of so many tasks with its covering notice. */
export const breakdownOf = (count) => ({
  covering: notice(
    [paragraph('经县委、县政府同意，现将《2026年重点工作任务分解表》印发给你们，请认真组织实施。')],
    {
      title: ['云川县督查考核局关于印发', '《2026年重点工作任务分解表》的通知'],
      attachments: ['2026年重点工作任务分解表'],
    },
  ),
  title: '2026年重点工作任务分解表',
  caption: '列第一位的责任单位为牵头单位',
  rows: Array.from({ length: count }, (_, i) => {
    const [task, goal, leader, lead, support, due] = tasks[i % tasks.length];
    const nodes = i % 2 ? '' : '3月底前完成招标\n6月底前建成一半\n8月底前通过验收';
    return {
      task,
      goal,
      leader,
      lead,
      support,
      person: '沈文博',
      nodes,
      due,
      cadence: '每月',
      source: '第三部分（二）',
    };
  }),
});
