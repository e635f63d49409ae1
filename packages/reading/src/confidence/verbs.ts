// Kinds of verb that open or close a clause. What may be checked afterwards stands apart from what only encourages.

const oneOf = (words: string): string => words.split(' ').join('|');

const before =
  '特别是 尤其是 同时 并且 并 再 还 也 又 均 要 将 应 须 必须 务必 力争 争取 力求 努力 继续 进一步 全面 全力 抓紧 加紧 尽快 切实 认真 积极 大力 着力 重点 突出 ' +
  '深入 扎实 稳步 有序 逐步 不断 集中 严格 统筹 科学 主动 坚决 高标准 高质量 高水平 高起点 多渠道 多层次 全年 年内 今年 计划 预计 共 已 已经 先后 顺利 成功 提早 ' +
  '牵头 负责 配合 协助 我们 我区 我市 我县 全区 全市 全县 率先 基本 及时 定期 共同 择优 初步 有效 充分 超额 圆满 强力 大胆 妥善 第一时间 有针对性地 一律 会同 主持 组织';

/** What may stand before the verb that counts. */
const adverbs = new RegExp(`^(?:${oneOf(before)}|[，、●·])+`);

/** Kinds of verb, by how far what they say can be checked. */
export type VerbKind = 'make' | 'set-up' | 'event' | 'push' | 'ensure' | 'weak' | 'none';

const opening = (words: string): RegExp => new RegExp(`^(?:${oneOf(words)})`);

const kinds: readonly (readonly [VerbKind, RegExp])[] = [
  [
    'set-up',
    opening(
      '建立 健全 完善 构建 设立 成立 组建 形成 搭建 创建 制定 出台 编制 修订 修改 印发 起草 研究制定 规划好 明确 敲定 确定 探索设立 探索建立 探索推行 纳入',
    ),
  ],
  [
    'make',
    opening(
      '完成 建成 竣工 投产 开工 启动 开通 签订 签约 达到 取得 获得 办好 办理 交付 新建 建设 改造 修复 修建 扩建 改扩建 搬迁 打造 实施 整治 修缮 抢修 筹建 续建 迁建 改建 ' +
        '硬化 规划 培养 引进 招聘 培训 选拔 遴选 发放 补助 资助 给予 投资 投入 转移 安置 清理 购置 配备 增设 关停 淘汰 设置 安装 享受 采取 列入 记录 栽植 推广 开发(?!区|商) 培育 创建 争创 进驻 缔结 核实',
    ),
  ],
  [
    'event',
    opening(
      '召开 举办 举行 承办 开展 组织开展 派出 通报 审议 签署 检查 排查 核查 抽查 巡查 摸排 宣传 打击 重拳打击 严厉打击 查处 取缔 进行 现场会办 考察 调研 公布 看望 慰问 汇报 指导',
    ),
  ],
  [
    'push',
    opening(
      '加快推进 推进 推动 加快 抓好 做好 抓 落实 实行 执行 推行 论证 谋划 申报 包装 储备 支持 扶持 引导扶持 引导和扶持 解决 办 做 盘活 扩大 增加 把 对 继续',
    ),
  ],
  ['ensure', opening('确保 保证 实现 力保')],
  [
    'weak',
    opening(
      '加强 强化 提高 提升 增强 促进 弘扬 发挥 优化 巩固 鼓励 引导 探索 营造 保障 维护 树立 把握 贯彻 学习 发展 做大 做强 做优 转变 创新 坚定 坚持 围绕 注重 统筹 整合 激发 拓展 深化 ' +
        '严把 杜绝 力戒 改进 关注 关心 简化 充分 积极 严肃 规范 保护 丰富 带动 抢抓 紧盯 突出 聚焦 增进 筑牢 激发 释放 畅通 夯实 守牢 厚植',
    ),
  ],
];

/** Pattern of an opening verb of any kind, wherever it stands. */
export const openingVerbPattern = kinds.map(([, opens]) => opens.source.slice(1)).join('|');

/** Behind 对…, 把…, 在…方面 and 由… the verb that counts stands later. */
const inverted = /^(?:对于?|把|将|在|从|向|为|由|以|给)/;
const innerVerb =
  /制定|建立|健全|完善|设立|成立|给予|进行|实行|实施|开展|设置|采取|完成|纳入|享受|发放|列入|组织|记录|转移|落实到|改造|办理|提供|安装|免费/;

/** The kind of the verb a clause opens with, after adverbs; behind 对… and the like, of the verb that follows. */
export function openingVerb(text: string): VerbKind {
  const whole = text.replace(adverbs, '');
  const inner = inverted.test(whole) ? innerVerb.exec(whole.slice(2)) : null;
  const bare = inner ? whole.slice(inner.index + 2) : whole;
  return kinds.find(([, opens]) => opens.test(bare))?.[0] ?? 'none';
}

/** Pattern of a verb that says a thing is done or begun. */
export const closingVerbPattern =
  '(?:开工(?:建设)?|动工|竣工|完工|投产|投用|投入(?:使用|运营|运行)|运营|通车|并网(?:发电)?|签约|挂牌|落户|入驻|建成|封顶|验收|启动|上线|落实到位|获批|核准|试生产|试运转|达产|完毕|举行|召开|开工建设|全面完成|基本完成|结业|批准|完成)';
/** A clause that ends with a thing done or begun: 项目竣工, 工程投入使用. */
export const closingVerb = new RegExp(`${closingVerbPattern}$`);
/** Progress told without number: 进展顺利. */
export const progressTold =
  /(?:进展(?:顺利|较快)|扎实推进|全面(?:实施|落实|启动|展开)|正式[^，]{2,8}|实质性(?:进展|阶段))$/;
/** A deed told as done: 签订了, 已建成, 获批准. */
export const deedDone =
  /(?:签订|完成|召开|举办|建成|启动|成立|组织|开展|实施|出台|制定|通报|发放|引进|建立|创建|获得|取得|培育|涌现|解决|举行|争取|编制|修订|构建|普及|搭建|签署|部署|进行|派出)(?:[^，]{0,4})了|已.{0,4}(?:建成|完成|启动|构建|开工|建立|竣工|成立)|获.{0,8}(?:批准|批复|称号|表彰|命名)/;
