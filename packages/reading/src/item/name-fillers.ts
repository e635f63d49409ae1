// What stands around the name of a thing beside verbs: what joins, asks, tells how, how much or how far.
// Kinds of word of the language; no thing is named here.
import { closingVerb, progressTold } from '../confidence/verbs.ts';
import { verbAndObject } from './name-verbs.ts';

const oneOf = (words: string): string => words.split(' ').join('|');

const leading = oneOf(
  '并且 并 同时 特别是 特别 尤其是 其中 另外 此外 以及 目前 当前 现有 至此 要求 要 应当 应 须 必须 务必 需要 需 力争 确保 保证 努力 继续 进一步 已经 已 还要 还 也要 也 再次 再 又 均 都要 至今 仍 只 仅 就 才 先后 先 ' +
    '相继 陆续 共计 共有 共 合计 累计 预计 计划 拟 抓紧 加紧 尽快 切实 认真 积极 大力 着力 全力 全面 深入 扎实 稳步 有序 逐步 不断 主动 坚决 至少 有效 妥善 多渠道 力求 依法 统一 负责 及时 有针对性地 向上 集中力量 ' +
    '以上的 以上 以下的 以下 以内 左右 从 由 把 将 对于 对 为 向 给 以 于 使 让 按照 按 了 的 内 约 近 等有关部门 等部门 等单位 等 一一 一大批 一批 一些 各类 各项 所有 有关 相关 这样的 这些 拥有 设有 设立 含 有 其',
);
/** Words that begin like those and name something, or are verbs. */
const namesBegin =
  '(?!要[素点道闻件塞]|应[急用届]|需求|共[青产建享同]|再[生就造贷]|还[林草田款贷湿]|近[郊海视代]|有[机线效色]|对[外口台]|以工|均衡|先[进锋]|就[业读]|将军|等级|内[陆地外河部科]|向阳|给[排水予]|约[束谈]|从业|把关|计划生|负责[人同]|按[揭摩]|使用|为民|并网|其他|由于)';
/** What tells of which kind a thing is, before 的: 新建的学校, 覆盖城乡的体系, 各镇上报的面积. */
const ofKind = `(?:新建|在建|已建|覆盖|具有|没有|未|能够|符合|涉及|参加|列入|积压|拖欠|上报|报送|经批准|\\p{Script=Han}{2,5}(?:上报|报送|承担|下达))[^，的]{0,24}的(?=[\\p{Script=Han}“]{2})`;
const region = '[全我本](?:[县市区镇乡街村州旗省](?!场|民|容|直|级|域|政|管)(?:各级|上下)?|国(?=共|新|完))';
const now = '(?:到|截至)?(?:昨天|今天|目前|现在|如今|眼下)';
const whom = '[为给向][^，]{1,16}?(?:(?=免费)|发放|提供|办理|开展|进行|实施|落实|安装|配备|购买|做(?!好))';
const where =
  '[在于自从][^，]{1,10}?(?:之?前|以前|之?后|以内|之内|期间|方面|范围内|基础上|[镇城区]区)(?!期|景|列|勤)';
const numbering = '\\d{1,2}[.、](?!\\d)|[①-⑳]|[一二三四五六七八九十两几]{1,2}[个条项座处家户所批类]';

/** Fillers in front of a verb or a name. */
export const fillerAhead = new RegExp(
  `^(?:[、，：；’”）●·—-]|${whom}|[和与](?=${verbAndObject})|${numbering}|${namesBegin}(?:${leading})|${region}|${now}|${ofKind}|${where}|没有|尚?未(?=[能按完达动到落及获通]))`,
  'u',
);
const manner = oneOf(
  '高标准 高质量 高水平 高起点 多层次 重点 突出 集中 统筹 科学 基本 定期 共同 组织 率先 充分 超额 圆满 强力 顺利 成功 提前 提早 按时 如期 按期 全部 一律 分批 分期 免费 公开 择优 初步 规范 加快 全年 全程 严格 配合 每年',
);
/** Words of manner, which only a verb with its object shows to be such: 高标准建成…, not 高标准农田. */
export const mannerAhead = new RegExp(`^(?:${manner})(?=(?:${manner})?${verbAndObject})`);
/** What is to be done before an event that the text names: 秋季开学前新增…. */
export const eventAhead = new RegExp(`^\\p{Script=Han}{2,6}?(?:之前|前|期间)(?=${verbAndObject})`, 'u');

const sayings: readonly string[] = [
  '(?<![主需重必紧简只就摘纪])要(?![素点求件闻道领害塞地])',
  '必须|务必|力争|确保|争取(?=早|尽|全|按|达)',
  '将(?=[于在达建完实全进新投启开])|应(?=[全当于在完建达按逐])',
  '至今|尚未|仍|没有|(?<![早业])已(?!故)|未(?=[能按完达动到落及获]|开工|建成)',
  '[只仅](?=[完有占建开落剩达])|[还尚](?=[有差剩没要需未欠])|差(?=了|$)',
  '全部|一律|重新|逐步|逐[^步年渐鹿]|一(.{1,3})一\\1|一.{1,2}不[落漏少]|尽快|(?:免费|及时)(?=做|开展|提供|发放|进行|实施)',
  '分别(?!是)|均(?=[达超为实完保])|有所|明显|正式|成功',
];
/** Words that end the name and begin what is said of it. */
export const saying = new RegExp(sayings.join('|'));

/** Names that only make sense with what they belong to. */
export const relative =
  /^(?:增速|增幅|降幅|涨幅|增长率|占比|比重|最高|最低|合计|总计|主体|主体工程|总?工程量|(?:年度|计划)(?:计划)?投资|总量|总额|总数|增量|排名|位次|进度|完成率|数量|规模|面积)$/;
/** What a clause measures by, or why: no name of anything. */
export const hollow =
  /^(?:(?:去年|上年)?同期|去年全年|同比|环比|其中|前后|日子|时间|左右|卡在.*|[正负]?向?拉动.*|(?:全年|年度|目标|既定|计划|预定|年初)*(?:任务|目标|计划|预期)(?:数|量)?|第?.{0,2}位[次列])$/;

/** One-character words behind a name, each with the characters before it that make another word with it. */
const single: readonly (readonly [string, string])[] = [
  ['为是', '行作成认以'],
  ['要', '需主纪重必摘简'],
  ['有', '国公私专'],
  ['达', '直发传'],
  ['差', '温误价逆偏时'],
  ['等', '平高中初'],
  ['和', '谐平共缓'],
  ['与', '参'],
  ['及', '普'],
  ['由', '自理'],
  ['正负', '公改修矫规自抱'],
  ['向', '方投面去流'],
  ['排', '安减直'],
  ['约近', '节预合条制附临'],
  ['居', '安民邻旧新定聚移'],
  ['列', '系序陈'],
  ['均', '人户平年'],
  ['共', '公中'],
  ['高', '提新登'],
  ['将超至到了的在没不各也又被同并仍还只仅已、第“‘（●·', '―'],
];
const words = oneOf(
  '最高 最低 最多 累计 分别 已经 预计 力争 确保 共计 没有 达到 完成 实现 突破 超过 至少 不少于 不低于 不超过 不高于 控制在 保持在 稳定在 维持在 同比 环比 年均 增长 下降 提高 降低 增加 减少 上涨 扩大 新增 收窄 位居 位列 ' +
    '排名 排在 以上 以内 稳定 尚未 还有 惠及 落实 到位 逾期 短收 进展缓慢 进展滞后 缓慢 滞后 对不上 不符 不一致 予以 全部 全面 按期 按时 如期 顺利 正式 基本 及时 重新 一遍 一次 完毕 到户 尽快 早日 相继 陆续 成功 项目进展 开门 迎客 一一 至今 开复工 复工 动工 核对 用上',
);
const behind: readonly string[] = [
  ...single.map(([all, not]) => `(?<![${not}])[${all}]`),
  words,
  '全[国省市县区](?:排名?|位[居列])?',
  '(?:[同环]|分别)?[比较](?![重例率值赛武])[^，]{0,8}',
  '占(?:全|总).{0,8}',
  '(?:完成)?(?:全年|年度)(?:目标)?任务的?',
  '一(.{1,3})一\\1地?|逐[^步年]|[量查修建补办清改换种交]完',
  '[和与同][^、和与同]{2,6}[量查测算]得',
  '（[^（）]*）',
];
/** What stands between a name and its number, or behind the name. */
export const fillerBehind = new RegExp(`(?:${behind.join('|')})$`);
/** Deeds told behind a name. */
export const deedBehind = [closingVerb, progressTold] as const;
/** Work on a thing, which its name does without. */
export const workBehind =
  /(?<=.{3})(?<!各项)(?:等?的?(?:前期工作|前期|建设任务|建设步伐|步伐|任务|工作|有关问题|问题)|(?<=工程|项目|中心|[馆站院])建设|(?<=^[^、]+)等(?:重点|开发)?(?:项目|工程))$/;
