// How far the departments' tasks of the year had come by 30 June, in the order of their sentences in the report.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';

/** A step of a road map and when it was done, if it was. */
export interface DemoNode {
  readonly proof: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly key: boolean;
}

/** A task counted in numbers. */
export interface CountedTask {
  readonly kind: 'counted';
  /** Cumulative value of 30 June. */
  readonly done: Decimal;
  /** Share of the target due by 30 June, in %; null: no plan was filed. */
  readonly due: number | null;
  /** Silent since May. */
  readonly silent: boolean;
  /** Found on the spot in July, by whom it is closed afterwards. */
  readonly closed: boolean;
}

/** A task with a road map. */
export interface SteppedTask {
  readonly kind: 'stepped';
  readonly nodes: readonly DemoNode[];
}

/** One sentence's task. */
export type DemoTask = CountedTask | SteppedTask;

const counted = (done: Decimal, due: number | null, also: Partial<CountedTask> = {}): CountedTask => ({
  kind: 'counted',
  done,
  due,
  silent: false,
  closed: false,
  ...also,
});

const step = (proof: string, dueOn: CalendarDate, doneOn: CalendarDate | null, key = false): DemoNode => ({
  proof,
  dueOn,
  doneOn,
  key,
});
const stepped = (...nodes: readonly DemoNode[]): SteppedTask => ({ kind: 'stepped', nodes });

/** The thirty tasks. */
export const demoTasks: readonly DemoTask[] = [
  counted('23600', 45), // 标准化厂房 平方米
  counted('3', 40), // 规上企业 户
  stepped(
    step('取得施工许可证', '2026-04-15', '2026-04-10'),
    step('主体结构验收记录', '2026-06-30', '2026-06-28', true),
    step('设备安装调试记录', '2026-10-31', null),
    step('竣工验收和运营协议', '2026-12-15', null, true),
  ), // 商贸流通服务中心
  counted('11', 45, { silent: true }), // 签约项目 个
  stepped(
    step('招标中标通知书', '2026-03-31', '2026-03-27'),
    step('土建完工验收记录', '2026-06-20', null),
    step('展陈布设完成照片', '2026-08-31', null),
    step('竣工验收意见', '2026-09-25', null, true),
  ), // 游客中心
  counted('11', 45), // 冷链库 座
  counted('31800', 65), // 造林 亩
  counted('3050', 45), // 节水改造 亩
  stepped(
    step('地下一层完成', '2026-03-31', '2026-03-30'),
    step('主体施工到三层', '2026-05-15', '2026-05-20'),
    step('主体施工到七层', '2026-06-30', null, true),
    step('主体封顶', '2026-10-25', null, true),
  ), // 医院
  counted('8', 50), // 专项债券项目 个
  counted('620', 50), // 土地处置 亩
  stepped(
    step('桩基检测报告', '2026-03-20', '2026-03-18'),
    step('下部结构完成', '2026-06-10', '2026-06-09', true),
    step('桥面铺装完成', '2026-09-10', null),
    step('交工验收报告', '2026-10-20', null, true),
  ), // 大桥
  counted('9400', 50), // 化债 万元
  counted('6.1', 50), // 供热管网 公里
  counted('4', 55), // 老旧小区 个
  counted('620', 65), // 学位 个
  stepped(
    step('施工合同', '2026-03-10', '2026-03-06'),
    step('教学楼封顶', '2026-05-31', '2026-05-29', true),
    step('装修和设备安装完成', '2026-08-10', null),
    step('竣工验收备案表', '2026-08-28', null, true),
  ), // 小学
  counted('14', 45), // 互助站 个
  counted('13200', 55), // 供水 人
  counted('1236', 100, { closed: true }), // 停车位 个
  counted('5120', 50), // 检查 人
  counted('5043', 100, { closed: true }), // 培训 人次
  counted('1870', 50), // 就业 人
  counted('9', 40, { silent: true }), // 戏台 座
  counted('188', 55), // 广播终端 套
  counted('61', null), // 自建房 户
  counted('37', 45), // 安防 公里
  counted('1', null), // 转运站 座
  counted('7', 60), // 淤地坝 座
  counted('52', null), // 避险搬迁 户
];
