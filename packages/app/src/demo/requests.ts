// Requests for data of the demo county, all invented: six that run, one that waits, two the office refused.
import type { NewField } from '@luoshi/domain/request/judge-request';
import type { RequestCadence } from '@luoshi/domain/request/burden';
import { townships } from './units.ts';

/** A request and what became of it. */
export interface DemoRequest {
  readonly unit: string;
  readonly title: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly cadence: RequestCadence;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly asked: readonly string[];
  readonly fields: readonly NewField[];
  readonly proposedAt: string;
  readonly decidedAt: string | null;
  /** Why the office refused it; null when it did not. */
  readonly refused: string | null;
}

const field = (name: string, unitOfMeasure: string | null, why: string): NewField => ({
  name,
  unitOfMeasure,
  why,
});
const hills = townships.slice(8);

/** In the order in which they were proposed. */
export const demoRequests: readonly DemoRequest[] = [
  {
    unit: '县应急管理局',
    title: '汛期转移责任人核对',
    purpose: '县防汛指挥部汛期叫应，逐村核对转移责任人有无变动',
    legalBasis: '云川县防汛应急预案（虚构）第十一条',
    cadence: 'month',
    startsOn: '2026-05-01',
    endsOn: '2026-09-30',
    asked: townships,
    fields: [field('变动的转移责任人', '人', '省级平台只登记到村，不登记变动')],
    proposedAt: '2026-04-27 10:20',
    decidedAt: '2026-04-28 09:10',
    refused: null,
  },
  {
    unit: '县人社局',
    title: '返乡农民工意愿摸底',
    purpose: '安排下半年技能培训班次',
    legalBasis: '云川县稳就业工作方案（虚构）第六条',
    cadence: 'quarter',
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    asked: townships,
    fields: [
      field('愿意就近务工人数', '人', '实名制系统没有意愿信息'),
      field('想学的工种', null, '实名制系统没有意愿信息'),
    ],
    proposedAt: '2026-06-22 15:00',
    decidedAt: '2026-06-23 10:30',
    refused: null,
  },
  {
    unit: '县民政局',
    title: '独居老人每日探访情况',
    purpose: '各乡镇探访情况汇总上报',
    legalBasis: '云川县养老服务办法（虚构）第九条',
    cadence: 'week',
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    asked: townships,
    fields: [field('探访人次', '次', '没有系统'), field('探访照片张数', '张', '没有系统')],
    proposedAt: '2026-06-24 09:40',
    decidedAt: '2026-06-25 16:20',
    refused: '按周要次数和照片是痕迹，不说明老人过得怎样。改为每季抽访，由民政局自己去。',
  },
  {
    unit: '县自然资源局',
    title: '地质灾害隐患点巡查',
    purpose: '汛期隐患点增减，调整监测安排',
    legalBasis: '地质灾害防治条例实施意见（虚构）第七条',
    cadence: 'month',
    startsOn: '2026-07-01',
    endsOn: '2026-09-30',
    asked: hills,
    fields: [
      field('新发现隐患点', '处', '省级平台每季更新一次，汛期不够用'),
      field('受威胁群众', '人', '省级平台每季更新一次，汛期不够用'),
    ],
    proposedAt: '2026-06-25 11:00',
    decidedAt: '2026-06-26 09:00',
    refused: null,
  },
  {
    unit: '县教育局',
    title: '秋季学期乘车学生摸底',
    purpose: '核定定制公交线路和班次',
    legalBasis: '校车服务方案（虚构）第四条',
    cadence: 'once',
    startsOn: '2026-07-01',
    endsOn: '2026-07-31',
    asked: townships,
    fields: [field('需要乘车的学生', '人', '学籍系统没有通勤方式')],
    proposedAt: '2026-06-29 10:00',
    decidedAt: '2026-06-29 17:10',
    refused: null,
  },
  {
    unit: '县水务局',
    title: '村级饮水管护员名册',
    purpose: '核对管护员补助',
    legalBasis: '农村供水管理办法（虚构）第十四条',
    cadence: 'month',
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    asked: townships,
    fields: [field('在岗管护员', '人', '没有系统')],
    proposedAt: '2026-06-30 09:20',
    decidedAt: '2026-07-01 08:50',
    refused: '补助发放名册县财政局每月已有，请向县财政局取，不再要乡镇填。',
  },
  {
    unit: '县农业农村局',
    title: '撂荒地复耕进展',
    purpose: '安排复耕奖补资金',
    legalBasis: '耕地保护考核办法（虚构）第五条',
    cadence: 'month',
    startsOn: '2026-07-01',
    endsOn: '2026-11-30',
    asked: townships,
    fields: [field('复耕撂荒地', '亩', '遥感图斑半年一更新')],
    proposedAt: '2026-06-30 14:30',
    decidedAt: '2026-07-01 09:30',
    refused: null,
  },
  {
    unit: '县文化和旅游局',
    title: '村史馆开放情况',
    purpose: '暑期研学线路安排',
    legalBasis: '公共文化服务方案（虚构）第三条',
    cadence: 'month',
    startsOn: '2026-07-01',
    endsOn: '2026-08-31',
    asked: townships.slice(0, 6),
    fields: [field('开放的村史馆', '个', '没有系统')],
    proposedAt: '2026-07-01 10:10',
    decidedAt: '2026-07-01 17:00',
    refused: null,
  },
  {
    unit: '县林业和草原局',
    title: '退化草原围栏破损情况',
    purpose: '安排秋季维修资金',
    legalBasis: '草原保护补助实施方案（虚构）第八条',
    cadence: 'quarter',
    startsOn: '2026-07-08',
    endsOn: '2026-12-31',
    asked: hills,
    fields: [
      field('破损围栏', '公里', '省级系统只登记面积'),
      field('急需维修的', '公里', '省级系统只登记面积'),
    ],
    proposedAt: '2026-07-07 16:40',
    decidedAt: null,
    refused: null,
  },
];
