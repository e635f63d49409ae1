// Kinds of thing a clause is about: what has a name and an end can be checked, a quality cannot.

const oneOf = (words: string): string => words.split(' ').join('|');

/** Works and places. */
export const works = new RegExp(
  `(?:${oneOf('项目 工程 园区 基地 中心 广场 学校 中学 小学 医院 厕所 停车场 养殖场 渠道 桥梁 公路 道路 管网 桥 水库 电站 煤矿 矿 生产线 大棚 市场 酒店 小区 住房 公租房 棚户区 厂 馆 站 院 公园 场所 设施 铁路 机场 大桥 景区 展馆 线路 泵站 河道 农田 梯田 路 园 区 房 井 渠 库')})(?:的?(?:建设|改造|整治|前期工作|前期|工作|审批工作|步伐|一期|二期|三期|建设步伐|治理|修缮|任务|搬迁|改扩建|扩建|迁建))?$`,
);
/** Systems, plans and rules. */
export const systems = new RegExp(
  `(?:${oneOf('制度 机制 体系 体制 平台 规划 方案 预案 办法 细则 意见 目录 网络 台账 清单 计划 标准 条例 规定 系统 责任制 模式 名录 档案 数据库 政策 规则 标准 品牌 团队 队伍 机构')})(?:建设|工作|编制|修编)?$`,
);
/** Doings with a beginning and an end. */
export const doings = new RegExp(
  `(?:${oneOf('活动 行动 检查 排查 核查 调研 培训 试点 会议 大会 赛事 比赛 现场会 座谈会 论坛 演练 普查 评估 考核 审计 专项整治 整治 攻坚 教育活动 创建 工作')})$`,
);
/** Qualities and states. */
export const qualities = new RegExp(
  `(?:${oneOf('水平 能力 力度 意识 质量 环境 作风 效率 效益 效能 责任感 积极性 主动性 针对性 实效 成效 优势 作用 发展 建设 服务 氛围 形象 合力 基础 活力 步伐 管理 保障 支撑 空间 潜力 需求 权益 利益 稳定 和谐 关系 精神 思想 思路 理念 结构 布局 格局 进程 体验 满意度 幸福感 安全感 执行力 公信力 竞争力 影响力 知名度 地位')})$`,
);
/** A clause that only says what the one before it is for. */
export const purpose =
  /^(?:确保|促进|推动|努力|让|使|为|从而|以|进而|不断|真正|切实|保证|带动|实现|提升|提高|力争|推进|增强|营造|形成|构建)/;
/** Words that hold no one to anything. */
export const slogan =
  /坚定不移|始终|牢固树立|充分认识|统一思想|高度重视|深刻|清醒|精神状态|信心|精诚|凝心聚力|同心同德|再接再厉|不忘|牢记|旗帜|大局|新局面|新台阶|新跨越|表率|不动摇|总要求|总基调|指导|统领|奋力|崇高|感谢|祝|致以|之年|以下|如下|落到(?:人头|肩上|实处)|亲自[抓过]|负总责/;
/** Judgements without a fact. */
export const judgement =
  /(?:明显|显著|良好|较好|稳定|平稳|突出|有力|有序|增强|提升|改善|优化|进步|发展|加快|完善|牢固|活跃|巨大|重要|关键|艰巨|严峻|繁重|深远|不足|不高|不强|较大|较低|薄弱|滞后|缓慢)$/;
