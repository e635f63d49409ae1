// Which words name a body or a post that can be made responsible: kinds of body, not a list of bodies.

const kinds =
  '委员会 管委会 居委会 村委会 党委会 办公室 指挥部 领导小组 工作组 专班 公司 集团 银行 学校 中学 小学 学院 大学 医院 卫生院 法院 检察院 政府 党委 ' +
  '党工委 党组 人大 政协 纪委 监委 团委 团市委 团县委 妇联 科协 残联 文联 侨联 工商联 总工会 红十字会 街道 街道办 办事处 乡镇 镇街 社区 开发区 ' +
  '产业园 高新区 园区 管理处 支队 大队 协会 联合会 代表团 部门 单位 企业 机构 超市 局 委 办 部 厅 镇 乡 村 县 市 区 旗 ' +
  '领导 主要领导 分管领导 负责人 负责同志 领导班子 一班人 书记 市长 县长 区长 镇长 乡长 局长 主任 部长 校长 院长 各组 小组 中心 海关 供电公司 院 站 处 所';

const kindPattern = kinds
  .split(' ')
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const body = new RegExp(
  `^(?:各|有关|相关|所有|其他)?[\\p{Script=Han}（）“”A-Za-z]{0,16}?(?:${kindPattern})$`,
  'u',
);
/** Words that show that what ends like a body is more than its name. */
const moreThanName =
  /[的了是把被将着]|加强|推进|建设(?!局|委|厅|部|办|中心)|发展(?!改革|局|和改革|研究)|完成|实现|开展|提高|做好|抓好|围绕|涉及|组成|召开|全部|覆盖|进入|成为|关于|以上|以下/;
/** Names of everybody bind nobody. */
const everybody =
  /^(?:全[县市区省国社体]|各级|广大|我们|大家|上下|党员|人民|各地各部门$|我[县市区省国]$|本[县市区]$|[县市区省]$|地方$|会议|群众|全党|党和|(?:城市|农村|城镇|乡村|城乡)$|项目单位$|干部群众)/;
const most = 24;

/** Whether a word is the name of a body or post of a usual kind, or one of the county's own. */
export function isBody(name: string, units: ReadonlySet<string>): boolean {
  if (units.has(name)) return true;
  if (name.length < 2 || name.length > most || everybody.test(name)) return false;
  return body.test(name) && !moreThanName.test(name);
}

const ofGovernment =
  /(?:局|委|办|政府|党委|党组|政协|人大|纪委|部门|单位|乡镇|镇|街道|办事处|工作组|领导小组|指挥部|代表团|厅|部|领导|一班人|联|工会|法院|检察院)$/;

/** Whether a body is one of the county's line: a bank or a school that opens a sentence is what it is about. */
export const isOfGovernment = (name: string, units: ReadonlySet<string>): boolean =>
  units.has(name) || ofGovernment.test(name);

const short = /^[\p{Script=Han}（）]{2,12}$/u;
const listed =
  /等(?:有关|相关|职能|各|牵头)?(?:部门|单位|局|乡镇|街道|企业|\d{1,3}[个家]?(?:部门|单位|乡镇)?)?(?:及|和)?$/;

interface Piece {
  readonly text: string;
  readonly at: number;
}

function pieces(text: string): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const part of text.split(/(、|和|与|及|以及|特别是|尤其是)/u)) {
    if (!/^(?:、|和|与|及|以及|特别是|尤其是)$/u.test(part) && part !== '') cut.push({ text: part, at });
    at += part.length;
  }
  return cut;
}

/** Joins what 和 cut inside a name: 住房和城乡建设局. */
function joined(cut: readonly Piece[], text: string, good: (name: string) => boolean): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of cut) {
    const before = out.at(-1);
    const glue = before ? text.slice(before.at + before.text.length, piece.at) : '';
    const whole = before ? before.text + glue + piece.text : '';
    if (before && /^[和与及]$/.test(glue) && !good(before.text) && whole.length <= most)
      out[out.length - 1] = { text: whole, at: before.at };
    else out.push(piece);
  }
  return out;
}

/** A name of a body where it stands in the text given. */
export interface Named {
  readonly name: string;
  readonly at: number;
}

/**
 * The bodies of a list (各乡镇、县民政局和财政、教育等部门) when the whole text is one.
 *
 * @returns empty when anything in it is not a body
 */
export function bodiesOf(text: string, units: ReadonlySet<string>): readonly Named[] {
  const tail = listed.exec(text);
  const list = tail ? text.slice(0, tail.index) : text;
  const good = (name: string): boolean =>
    isBody(name, units) || (tail !== null && short.test(name) && !everybody.test(name));
  const names = joined(pieces(list), list, (name) => isBody(name, units));
  if (names.length === 0 || names.length > 30 || !names.every(({ text: name }) => good(name))) return [];
  return names.map(({ text: name, at }) => ({ name, at }));
}
