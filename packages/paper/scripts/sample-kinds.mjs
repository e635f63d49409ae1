// A document of every kind by its own rule: masthead, serial, title, addressees as `rules/bulletins` says, with text,
// table, chart, and minutes with their own head. Invented content.
import { notice } from './sample-documents.mjs';

const loader = new URL('../../app/dist/rules/load-rules.js', import.meta.url);
const county = {
  county: '云川县',
  initial: '云',
  issuer: '云川县督查考核局',
  period: '2026年6月份',
  consent: '',
};
const filled = (text) => text.replaceAll(/\{([a-z]+)\}/g, (_, name) => county[name] ?? '');

const paragraph = (text) => ({ kind: 'paragraph', runs: [{ text }] });
const text = [
  { kind: 'heading-1', runs: [{ text: '一、总体情况' }] },
  paragraph('截至6月30日，列入督办的事项共有203项，其中办结2项，正常153项，偏慢29项，滞后13项，缺进度计划3项，未报3项。'),
  { kind: 'heading-2', runs: [{ text: '（一）高标准农田建设低于序时进度4.3个百分点。' }] },
  paragraph('黑松乡进度滞后，青杨镇、长滩镇进度偏慢。双渠镇上报3200亩，核查为2860亩，以核查数为准。'),
]; // prettier-ignore
const roll = ['出席：顾明德、沈文博', '请假：程国栋', '列席：贺晓梅、周雨桐'].map((line) => ({
  kind: 'roll',
  runs: [{ text: line }],
}));

const table = {
  title: '重点项目旬调度表',
  caption: '截至6月30日',
  columns: [
    { heading: '序号', width: 3 },
    { heading: '事项', width: 12 },
    { heading: '责任单位', width: 6 },
    { heading: '占任务', width: 4 },
  ],
  rows: Array.from({ length: 12 }, (_, at) => [String(at + 1), '新建高标准农田并配套田间道路', '双渠镇', `${40 + at}.5%`]),
}; // prettier-ignore

const chart = {
  kind: 'bars',
  title: '主要指标完成情况',
  caption: '截至6月30日，占年度任务的%',
  unit: '%',
  labelHeading: '指标',
  labels: ['税收收入', '项目投资', '高标准农田'],
  series: [
    { name: '本季末完成', values: ['49.6', '48.5', '55.7'] },
    { name: '序时应完成', values: ['50.0', '50.0', '60.0'] },
  ],
};

const charted = new Set(['quarterly-analysis']);
const tabled = new Set([
  'ten-day-sheet',
  'monthly-circular',
  'half-year-result',
  'year-end-result',
  'promise-result',
]);

const contentOf = async (rule, draw) => {
  const isMinutes = rule.layout === 'minutes';
  const annex = [
    ...(charted.has(rule.id) ? [{ ...table, title: chart.title, picture: await draw(chart) }] : []),
    ...(tabled.has(rule.id) ? [table] : []),
  ];
  const title = filled(rule.title);
  return notice([...text, ...(isMinutes ? roll : [])], {
    masthead: filled(rule.masthead),
    issue: rule.isSerial ? '第6期' : null,
    number: `${filled(rule.issuers.bureau.word)}〔2026〕3号`,
    title: rule.isTitledByIssuer ? [county.issuer, title] : [title],
    addressees: rule.addressees.length === 0 ? '' : `${rule.addressees.join('，')}：`,
    attachments: annex.map((each) => each.title),
    annex,
    date: '2026-07-08',
    copies: rule.copies,
    printed: { by: county.issuer, date: '2026-07-08' },
    isMinutes,
  });
};

/**
 * Documents of all kinds by their ids.
 *
 * @param draw makes the picture of a chart
 */
export const everyKind = async (draw) => {
  const { loadRulesOrThrow } = await import(loader);
  const { bulletins } = await loadRulesOrThrow();
  const kinds = Object.values(bulletins);
  return new Map(await Promise.all(kinds.map(async (rule) => [rule.id, await contentOf(rule, draw)])));
};
