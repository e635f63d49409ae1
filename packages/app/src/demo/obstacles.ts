// What stands in the way in the demo county on 8 July: who is held up, by whom, since when, and how far it climbed.

/** Which commitment: a township's target, or a department's task by words of its sentence and of the blocked step. */
export type Blocked =
  { readonly town: string; readonly indicator: string } | { readonly task: string; readonly step: string };

/** An obstacle as the demo plays it; moments are `2026-06-23 10:00` of the county. */
export interface DemoObstacle {
  readonly of: Blocked;
  readonly blocked: string;
  readonly tried: string;
  readonly asked: string;
  /** A unit or a leader. */
  readonly must: string;
  readonly raised: string;
  readonly answerBy: string;
  /** Null: not decided on yet. */
  readonly recognised: string | null;
  readonly refused?: string;
  readonly sentToLeader?: string;
  readonly sentToMeeting?: string;
  readonly givenBack?: { readonly at: string; readonly reason: string };
  readonly lifted?: { readonly at: string; readonly note: string };
}

const land = '县自然资源局';

/** Fourteen of them. */
export const demoObstacles: readonly DemoObstacle[] = [
  {
    of: { town: '双渠镇', indicator: 'farmland' },
    blocked: '下渠村三个地块与图斑不符，设施用地备案没有办下来',
    tried: '6月两次补正材料，会同测绘单位重测一次',
    asked: '办结三个地块的用地备案',
    must: land,
    raised: '2026-06-23 09:40',
    answerBy: '2026-06-28',
    recognised: '2026-06-24 10:20',
  },
  {
    of: { town: '云城镇', indicator: 'project-investment' },
    blocked: '商贸物流园二期地块供地手续没有完成',
    tried: '镇上已腾地120亩，报件三次',
    asked: '完成供地公告',
    must: land,
    raised: '2026-06-10 11:00',
    answerBy: '2026-06-22',
    recognised: '2026-06-11 15:30',
    sentToLeader: '2026-06-24 09:10',
    sentToMeeting: '2026-07-03 16:00',
  },
  {
    of: { town: '雁池乡', indicator: 'project-investment' },
    blocked: '水毁道路修复的县级配套资金没有下达',
    tried: '乡上垫付材料款，申请拨付两次',
    asked: '下达配套资金',
    must: '县财政局',
    raised: '2026-06-15 10:10',
    answerBy: '2026-06-26',
    recognised: '2026-06-16 09:00',
    sentToLeader: '2026-06-29 10:00',
  },
  {
    of: { town: '南屏镇', indicator: 'farmland' },
    blocked: '项目区变更设计没有批复',
    tried: '5月底上报变更设计，补了一次土样检测',
    asked: '批复变更设计',
    must: '县农业农村局',
    raised: '2026-06-22 14:30',
    answerBy: '2026-06-30',
    recognised: '2026-06-23 11:00',
    sentToLeader: '2026-07-02 09:30',
  },
  {
    of: { town: '北塬乡', indicator: 'greenhouses' },
    blocked: '棚区供水支管没有接通',
    tried: '已挖好管沟，联系施工队两次',
    asked: '接通供水支管',
    must: '县水务局',
    raised: '2026-07-03 09:20',
    answerBy: '2026-07-20',
    recognised: '2026-07-06 10:00',
    givenBack: { at: '2026-07-07 15:40', reason: '支管属棚区自建设施，建议由项目资金解决。' },
  },
  {
    of: { town: '望河镇', indicator: 'investment-in-place' },
    blocked: '企业增资要县上答复标准化厂房租金政策',
    tried: '与企业谈了三轮，政策条款已列清',
    asked: '召集有关部门议定租金政策',
    must: '魏立新',
    raised: '2026-06-30 16:00',
    answerBy: '2026-07-15',
    recognised: '2026-07-01 10:40',
  },
  {
    of: { town: '临川镇', indicator: 'farmland' },
    blocked: '高压线迁改影响两个地块平整',
    tried: '现场对接一次，让出施工便道',
    asked: '协调供电单位完成迁改',
    must: '县工业和信息化局',
    raised: '2026-07-01 09:00',
    answerBy: '2026-07-15',
    recognised: '2026-07-02 09:30',
  },
  {
    of: { town: '青杨镇', indicator: 'greenhouses' },
    blocked: '新棚区涉及一般耕地，用途认定没有结论',
    tried: '报了选址方案，群众会开过两次',
    asked: '出具用途认定意见',
    must: land,
    raised: '2026-06-29 10:30',
    answerBy: '2026-07-10',
    recognised: '2026-06-30 15:00',
  },
  {
    of: { town: '安禾镇', indicator: 'village-roads' },
    blocked: '跨沟路段设计没有审查',
    tried: '自筹做了地质勘察',
    asked: '完成设计审查',
    must: '县交通运输局',
    raised: '2026-07-02 11:20',
    answerBy: '2026-07-16',
    recognised: '2026-07-03 10:00',
  },
  {
    of: { town: '长滩镇', indicator: 'greenhouses' },
    blocked: '棚区变压器容量不足',
    tried: '申请增容，错峰用电一个月',
    asked: '落实增容计划',
    must: '县工业和信息化局',
    raised: '2026-07-02 15:10',
    answerBy: '2026-07-17',
    recognised: '2026-07-03 10:10',
  },
  {
    of: { task: '东城小学', step: '装修和设备安装' },
    blocked: '教学设备采购资金没有到位',
    tried: '已完成采购前公示，调剂公用经费一部分',
    asked: '拨付设备采购资金',
    must: '县财政局',
    raised: '2026-07-02 09:50',
    answerBy: '2026-07-14',
    recognised: '2026-07-03 09:00',
  },
  {
    of: { town: '柏树湾镇', indicator: 'village-roads' },
    blocked: '通村路与在建管线交叉，两家施工互相等',
    tried: '约了两家施工单位，没有谈拢',
    asked: '明确交叉段施工次序',
    must: '县交通运输局',
    raised: '2026-07-07 10:00',
    answerBy: '2026-07-20',
    recognised: null,
  },
  {
    of: { task: '石窟景区游客中心', step: '土建完工' },
    blocked: '外立面方案没有通过审查',
    tried: '修改两稿，专家看过一次',
    asked: '完成方案审查',
    must: '县住建局',
    raised: '2026-06-08 09:30',
    answerBy: '2026-06-22',
    recognised: '2026-06-09 16:00',
    lifted: { at: '2026-06-22 11:00', note: '方案已审查通过，审查意见送达。' },
  },
  {
    of: { town: '南屏镇', indicator: 'greenhouses' },
    blocked: '施工队人手不够',
    tried: '催了施工队两次',
    asked: '增派施工力量',
    must: '县农业农村局',
    raised: '2026-06-25 10:00',
    answerBy: '2026-07-05',
    recognised: '2026-06-26 09:40',
    refused: '施工组织属承办单位职责，请自行调配。',
  },
];
