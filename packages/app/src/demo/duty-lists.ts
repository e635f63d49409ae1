// The duty lists of the demo county's townships: invented, one list for all of them.
import type { DutyList } from '@luoshi/domain/duty-list/duty';

/** An entry of the demo's lists. */
export interface DemoDuty {
  readonly list: DutyList;
  readonly title: string;
  readonly words: readonly string[];
  /** The department that leads, or does it now. */
  readonly lead: string | null;
}

const basic = (title: string, ...words: string[]): DemoDuty => ({ list: 'basic', title, words, lead: null });
const assisting = (lead: string, title: string, ...words: string[]): DemoDuty => ({
  list: 'assisting',
  title,
  words,
  lead,
});
const withdrawn = (lead: string, title: string, ...words: string[]): DemoDuty => ({
  list: 'withdrawn',
  title,
  words,
  lead,
});

/** The document they stand in. */
export const dutySource = '云川县乡镇履职事项清单（2026年版，虚构）';

/** First day they hold. */
export const dutiesFrom = '2026-07-08';

/** The entries in the order of each list. */
export const demoDuties: readonly DemoDuty[] = [
  basic('组织实施高标准农田建设和管护', '高标准农田', '农田', '粮食', '机耕路'),
  basic('发展设施农业和特色产业', '日光温室', '大棚', '保鲜库', '果蔬', '养殖', '基地'),
  basic('培育本级财源，配合做好税收服务', '税收收入'),
  basic('谋划和落实本乡镇投资项目', '项目投资', '项目'),
  basic('开展招商引资对接服务', '招商', '到位资金'),
  basic('农村公路和村组道路日常养护', '村组道路', '通村公路', '巷道', '道路', '路灯'),
  basic('农村人居环境和集镇秩序整治', '人居环境', '占道经营', '垃圾', '厕所', '环境'),
  basic('动态监测和防止返贫帮扶', '返贫', '脱贫', '增收', '劳务', '培训'),
  basic('防汛抗旱值班值守和避险转移', '防汛', '避险', '地质灾害', '隐患', '汛期'),
  basic('矛盾纠纷排查和初次信访办理', '信访', '矛盾', '纠纷'),
  basic('组织农户排查和改造危房', '危房'),
  basic('组织植树造林和林草管护', '造林', '绿化', '种草'),
  basic('养老、救助和村级文化服务', '敬老院', '取暖', '文化广场'),

  assisting('县水务局', '农村供水工程建设管护', '供水', '饮水', '水利'),
  assisting('县自然资源局', '耕地保护和用地清理', '耕地', '用地', '征地'),
  assisting('县教育局', '控辍保学', '学位', '学校'),
  withdrawn('县城市管理局', '城市占道经营行政处罚', '行政处罚'),
  withdrawn('县应急管理局', '烟花爆竹零售许可', '烟花爆竹'),
];
