// Verbs as they stand around the name of a thing. Kinds of word of the language; no thing is named here.
import { closingVerbPattern, openingVerbPattern } from '../confidence/verbs.ts';

const oneOf = (words: string): string => words.split(' ').join('|');

/** Verbs that name nothing by themselves, beside those of verbs.ts. */
const doing = oneOf(
  '新增 新建 新修 新改建 新签约 新签 新招引 新招聘 新招 新栽 增加 增设 净增 扩大 建好 建起 修好 敷设 铺设 架设 更换 维修 清淤 疏浚 清运 清除 拆除 化解 处置 盘活 收储 流转 兑付 兑现 拨付 ' +
    '筹措 筹集 争取到位 争取到 争取 引进 招引 办结 办成 接待 受理 调解 诊治 收治 救治 输转 帮扶 带动 惠及 覆盖 扶持 救助 提供 下达 压减 压缩 减少 降低 削减 消化 归集 选派 选聘 选树 评选 抽调 ' +
    '组建 组织 协调 督促 指导 要求 抢修恢复 恢复 落实 用好 管好 守住 盯紧 缔结 签署 核准 报批 采购 储备 投放 加固 重建 牵头 妥善 衔接 对接 造成 遭受 开放 呈现 占',
);
/** Verbs that also name what is done: 投资, 培训. With what follows they may be one word: 培训中心. */
const deverbal = oneOf(
  '投资 培训 检查 排查 核查 抽查 巡查 摸排 改造 搬迁 规划 整治 宣传 调研 考察 治理 建设 硬化 绿化 亮化 栽植 种植 补植 补助 资助 补贴 奖励 开发 培养 培育 转移 安置 清理 设置 保障 发展 保护 引导 ' +
    '鼓励 支持 创新 管理 服务 投入 审计 考核 评估 演练 督查 验收 监测 修复 修缮 抢修 扩建 改建 改扩建 迁建 招聘 选拔 推广 配套 配备 收购 播种 造林 调解',
);
const compound =
  '(?:项目|工程|资金|基金|经费|费用|意向|中心|基地|任务|工作|方案|计划|面积|规模|机构|机制|体系|制度|对象|用地|用房|情况|行动|活动|业务|产业|企业|单位|贷款|办法|标准|水平|能力|环境|条件|政策|收入|人数|人员|时间|进度|质量|成效|[额率性数量站点班组队厅馆室厂区户者员费款类型品物房税法令])';
/** 办事处, 抓手, 接待能力: no verb with its object. */
const noVerb = '(?!办[复事公学法理]|抓[手拍]|做[法工]|对[外口台]|接待[人能床])';
const verb = `${noVerb}(?:${doing}|${openingVerbPattern})(?:[出好](?![台口租生行入版境]))?`;

/** Pattern of a verb whose object follows. */
export const verbAndObject = `(?!(?:${deverbal})(?:$|的|${compound}))${verb}`;
/** A verb at the front of a stretch, with its object behind it. */
export const verbAhead = new RegExp(`^${verbAndObject}`);
/** Nothing but verbs: no name of anything. */
export const onlyVerbs = new RegExp(`^(?:${doing}|${openingVerbPattern}|${closingVerbPattern}|[、和并])+$`);
/** Nothing but what is told of a thing: 建成投用. */
export const onlyDone = new RegExp(`^(?:${closingVerbPattern})+$`);
/** A deed named without what it is done to. */
export const onlyDeed = new RegExp(`^(?:${deverbal})$`);

/** Verbs in the middle: what they make is named behind them. */
export const making = new RegExp(
  `(?:${oneOf('建成 新建 新修 新签约 进行 开展 完成 实现 建立 制定 打造 诊治 接待 成立 达成 召开 举办 获评 报名参加 组织开展 引进 栽植 敷设 铺设 修复 给予 享受 缔结 签订 签署 呈现 遭受')})(?!率|情况|时限|区|村|人数|能力|床位)`,
);
/** Verbs in the middle: what they are done to, or what does them, is named before them. */
export const dealing =
  /予以|加以|实施(?!方案|意见|细则)|(?:正向|负向)?(?:拉动|带动)|惠及|(?:发展|增加|提高|扩大|下降)到|(?:分解|落实|细化|延伸|下放|集中|拨付|发放|移交)[到给至]|(?:稳定|保持|控制|维持)在|获(?=[国省市县区得批])|纳入|占(?=全|总|.{2,16}比重)|(?:分别)?比(?=同期|上年|去年|一季|年初|上月)/;
/** Values that a verb in the middle may name and that are no thing of their own: 纺织业实现增加值. */
export const plainValue =
  /^(?:工业)?(?:增加值|总?产值|投资|零售额|收入|税收|利润|销售额|销售收入|营业收入|营业额|利税|产量)$/;
/** Words that name too little without their verb, or without what tells them apart: 新签约项目, 没有开工的7个项目. */
export const generic = /^(?:项目|企业|工程|资金|人员)(?=$|[不达至超])/;
