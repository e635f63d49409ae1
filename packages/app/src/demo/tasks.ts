// The departments' tasks of the year, each with its sentence in the report and how far it had come by 30 June.
// Everything shown of them, on any page and in any document, is counted from here through the use cases.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';

/** Parts of the report, in its order. */
export const taskSections = ['产业发展', '项目建设', '民生实事', '安全和环境'] as const;

/** One of {@link taskSections}. */
export type TaskSection = (typeof taskSections)[number];

/** Where a task stands and whose it is. */
export interface TaskHead {
  readonly section: TaskSection;
  readonly unit: string;
  /** As the report says it, without its full stop. */
  readonly sentence: string;
}

/** A step of a road map and when it was done, if it was. */
export interface DemoNode {
  readonly proof: string;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly key: boolean;
}

/** A task counted in numbers. */
export interface CountedTask extends TaskHead {
  readonly kind: 'counted';
  /** Cumulative value that counts on 30 June: of the last report. */
  readonly done: Decimal;
  /** Share of the target due by 30 June, in %; null: no plan was filed. */
  readonly due: number | null;
  /** Silent since May: what May said is carried on. */
  readonly silent: boolean;
  /** Seen on the spot in July, and closed by the leader who gave it. */
  readonly closed: boolean;
}

/** A task with a road map. */
export interface SteppedTask extends TaskHead {
  readonly kind: 'stepped';
  readonly nodes: readonly DemoNode[];
}

/** One sentence's task. */
export type DemoTask = CountedTask | SteppedTask;

type Body =
  Pick<CountedTask, 'kind' | 'done' | 'due' | 'silent' | 'closed'> | Pick<SteppedTask, 'kind' | 'nodes'>;
type Line = Body & Pick<TaskHead, 'unit' | 'sentence'>;

const counted = (
  unit: string,
  sentence: string,
  done: Decimal,
  due: number | null,
  mark?: 'silent' | 'closed',
): Line => ({
  kind: 'counted',
  unit,
  sentence,
  done,
  due,
  silent: mark === 'silent',
  closed: mark === 'closed',
});

const step = (proof: string, dueOn: CalendarDate, doneOn: CalendarDate | null, key = false): DemoNode => ({
  proof,
  dueOn,
  doneOn,
  key,
});

const stepped = (unit: string, sentence: string, ...nodes: readonly DemoNode[]): Line => ({
  kind: 'stepped',
  unit,
  sentence,
  nodes,
});

const lines: Readonly<Record<TaskSection, readonly Line[]>> = {
  产业发展: [
    counted('县工业和信息化局', '11月底前建成园区标准化厂房4.8万平方米', '23600', 45),
    counted('县工业和信息化局', '12月底前新增规上工业企业5户', '3', 40),
    stepped(
      '县商务局',
      '12月20日前建成县域商贸流通服务中心',
      step('取得施工许可证', '2026-04-15', '2026-04-10'),
      step('主体结构验收记录', '2026-06-30', '2026-06-28', true),
      step('设备安装调试记录', '2026-10-31', null),
      step('竣工验收和运营协议', '2026-12-15', null, true),
    ),
    counted('县商务局', '12月底前新签约招商项目32个', '16', 45, 'silent'),
    stepped(
      '县文化和旅游局',
      '9月底前完成石窟景区游客中心改造',
      step('招标中标通知书', '2026-03-31', '2026-03-27'),
      step('土建完工验收记录', '2026-06-20', null),
      step('展陈布设完成照片', '2026-08-31', null),
      step('竣工验收意见', '2026-09-25', null, true),
    ),
    counted('县农业农村局', '10月底前建成冷链仓储库24座', '11', 45),
    counted('县林业和草原局', '10月底前完成人工造林4.6万亩', '31800', 65),
    counted('县水务局', '11月底前完成中型灌区节水改造9200亩', '3050', 45),
  ],
  项目建设: [
    stepped(
      '县卫生健康局',
      '10月底前完成县人民医院迁建项目主体工程',
      step('地下一层完成', '2026-03-31', '2026-03-30'),
      step('主体施工到三层', '2026-05-15', '2026-05-20'),
      step('主体施工到七层', '2026-06-30', null, true),
      step('主体封顶', '2026-10-25', null, true),
    ),
    counted('县发展和改革局', '12月底前争取专项债券项目14个', '8', 50),
    counted('县自然资源局', '9月底前完成批而未供土地处置1260亩', '640', 50),
    stepped(
      '县交通运输局',
      '10月底前建成西川大桥',
      step('桩基检测报告', '2026-03-20', '2026-03-18'),
      step('下部结构完成', '2026-06-10', '2026-06-09', true),
      step('桥面铺装完成', '2026-09-10', null),
      step('交工验收报告', '2026-10-20', null, true),
    ),
    counted('县财政局', '12月10日前化解存量隐性债务18000万元', '9400', 50),
    counted('县住建局', '10月底前敷设供热管网17公里', '6.1', 50),
  ],
  民生实事: [
    counted('县住建局', '12月15日前完成老旧小区改造18个', '4', 55),
    counted('县教育局', '8月底前新增寄宿学位900个', '620', 65),
    stepped(
      '县教育局',
      '8月底前完成东城小学改扩建工程',
      step('施工合同', '2026-03-10', '2026-03-06'),
      step('教学楼封顶', '2026-05-31', '2026-05-29', true),
      step('装修和设备安装完成', '2026-08-10', null),
      step('竣工验收备案表', '2026-08-28', null, true),
    ),
    counted('县民政局', '12月20日前建成村级养老互助站30个', '14', 45),
    counted('县水务局', '10月底前新增供水管网改造受益群众21000人', '13200', 55),
    counted('县城市管理局', '6月底前新增城区公共停车位1200个', '1236', 100, 'closed'),
    counted('县卫生健康局', '12月10日前完成适龄妇女免费检查8000人', '4320', 50),
    counted('县人社局', '6月底前完成免费技能培训5000人次', '5043', 100, 'closed'),
    counted('县人社局', '12月底前新增城镇就业3200人', '1870', 50),
    counted('县文化和旅游局', '11月底前建成乡村戏台26座', '11', 40, 'silent'),
  ],
  安全和环境: [
    counted('县应急管理局', '9月底前建成应急广播终端340套', '196', 55),
    counted('县应急管理局', '11月底前完成自建房隐患整治215户', '61', null),
    counted('县交通运输局', '10月底前完成农村公路安防工程86公里', '41', 45),
    counted('县城市管理局', '10月底前建成生活垃圾转运站3座', '1', null),
    counted('县水务局', '9月底前完成淤地坝除险加固12座', '7', 55),
    counted('县自然资源局', '10月底前完成地质灾害避险搬迁168户', '52', null),
  ],
};

/** The thirty tasks, in the order of the report. */
export const demoTasks: readonly DemoTask[] = taskSections.flatMap((section) =>
  lines[section].map((line) => ({ ...line, section })),
);
