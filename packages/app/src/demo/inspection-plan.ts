// The demo county's inspection plan of 2026 and what its July round looks at. All invented.
import { townships } from './units.ts';

/** A coded matter. */
export interface DemoMatter {
  readonly title: string;
  readonly content: string;
  readonly scope: string;
  readonly by: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly days: number;
}

const matter = (
  title: string,
  content: string,
  by: string,
  [startsOn, endsOn]: readonly [string, string],
  scope = '',
  days = 1,
): DemoMatter => ({
  title,
  content,
  scope,
  by,
  startsOn: `2026-${startsOn}`,
  endsOn: `2026-${endsOn}`,
  days,
});

/** The matters in the order of their codes; the seventh is the round. */
export const demoMatters: readonly DemoMatter[] = [
  matter('春耕备耕', '农资到位、机具检修、种植计划到地块', '县农业农村局', ['02-20', '03-31']),
  matter('校舍安全', '校舍、围墙、食堂和取暖设施', '县教育局', ['02-20', '03-20'], '每乡镇抽1所'),
  matter('地质灾害隐患点', '隐患点监测人、撤离路线、预警器材', '县自然资源局', ['04-01', '05-15']),
  matter('高标准农田建设质量', '土方、道路、埂坎和管护责任', '县农业农村局', ['04-01', '10-31'], '抽3个地块'),
  matter('安全生产', '重点企业、在建工地的隐患整改', '县应急管理局', ['03-01', '11-30']),
  matter('防汛准备', '水库、淤地坝、值守和物资', '县水务局', ['05-10', '06-20']),
  matter(
    '上半年集中观摩督查',
    '重点工作进度、质量、成效和账实是否相符',
    '县督查考核局',
    ['06-20', '07-10'],
    '',
    1,
  ),
  matter('惠农资金发放', '名册、公示、到户情况', '县财政局', ['07-15', '09-30'], '抽2个村'),
  matter('农村饮水安全', '水质、管网、收费公示', '县水务局', ['07-15', '10-31']),
  matter('秋冬农田基本建设', '进度和质量', '县农业农村局', ['10-10', '12-10']),
  matter('冬季取暖保障', '学校、敬老院、困难户取暖', '县民政局', ['11-01', '12-20']),
  matter('年终核查', '年度任务完成情况的实地核查', '县督查考核局', ['12-01', '12-31'], '', 2),
];

/** A checkpoint of the July round. */
export interface DemoCheckpoint {
  readonly town: string;
  readonly name: string;
  readonly origin: 'offered' | 'appointed' | 'drawn';
  readonly metric: string | null;
  readonly unitOfMeasure: string | null;
  readonly reported: string | null;
  /** What was counted there. */
  readonly found: string | null;
}

const kinds = [
  ['蔬菜拱棚基地', '建成拱棚', '座', 40],
  ['高标准农田片区', '平整地块', '块', 24],
  ['通村公路', null, null, 0],
  ['危房改造点', '已开工', '户', 12],
  ['种草示范片', '已种', '亩', 300],
  ['便民服务中心', null, null, 0],
  ['劳务培训班', '在训', '人', 60],
] as const;

/** Townships where less was counted than reported, and by how much. */
const short: Readonly<Record<string, number>> = { 双渠镇: 4, 金岭镇: 3, 花石乡: 2 };

const checkpoint = (town: string, origin: DemoCheckpoint['origin'], at: number): DemoCheckpoint => {
  const [name, metric, unitOfMeasure, count] = kinds[at % kinds.length] ?? kinds[0];
  const measured = metric !== null;
  return {
    town,
    name: `${town.replace(/[镇乡]$/, '')}${name}`,
    origin,
    metric,
    unitOfMeasure,
    reported: measured ? `${count}` : null,
    found: measured ? `${count - (short[town] ?? 0)}` : null,
  };
};

/** Nine offered, six appointed, twenty to draw fifteen from: thirty on the route, half of them drawn. */
export const demoCheckpoints: readonly DemoCheckpoint[] = [
  ...townships.slice(0, 9).map((town, at) => checkpoint(town, 'offered', at)),
  ...townships.slice(9, 15).map((town, at) => checkpoint(town, 'appointed', at + 3)),
  ...Array.from({ length: 20 }, (_, at) =>
    checkpoint(townships[(at + 1) % townships.length] ?? '', 'drawn', at + 4),
  ),
];

const praises = ['点位进度比计划快', '现场管理规范', '群众参与面广', '台账与现场对得上', '管护责任落到了人'];
const problems = ['后续配套跟得慢', '个别地块质量不齐', '台账更新不及时', '施工力量不足', '资金拨付偏慢'];
const demands = [
  '七月底前补齐配套',
  '逐块复核，月底前返工到位',
  '台账十日内理清',
  '增加力量，汛期前收尾',
  '对接部门，月内拨付到位',
];

/** One line each for a township. */
export const demoComment = (at: number) => ({
  praise: praises[at % praises.length] ?? '',
  problem: problems[(at * 2 + 1) % problems.length] ?? '',
  demand: demands[(at * 2 + 1) % demands.length] ?? '',
});

/** What was wrong, at which place of which township; the last is not decided yet. */
export const demoFindings = [
  {
    town: '云城镇',
    place: '蔬菜拱棚基地',
    title: '拱棚用电线路老化',
    found: '6座棚的电线裸露，没有漏电保护。',
  },
  {
    town: '金岭镇',
    place: '危房改造点',
    title: '改造户开工数不实',
    found: '名册12户，入户看到9户开工，3户只备了料。',
  },
  {
    town: '望河镇',
    place: '通村公路',
    title: '公路边沟没有疏通',
    found: '约60米边沟被土石堵塞，雨水漫到路面。',
  },
  {
    town: '红土乡',
    place: '蔬菜拱棚基地',
    title: '拱棚没有管护协议',
    found: '没有签管护协议，3座棚膜破损。',
  },
  {
    town: '柳梁乡',
    place: '危房改造点',
    title: '改造户公示不全',
    found: '12户只公示了9户，补助金额没有写明。',
  },
  {
    town: '花石乡',
    place: '高标准农田片区',
    title: '登记地块多于现场',
    found: '登记24块，现场清点22块，2块没有动工。',
  },
  {
    town: '双渠镇',
    place: '高标准农田片区',
    title: '登记地块多于现场',
    found: '登记24块，现场清点20块，4块没有平整。',
  },
] as const;
