// The words things are counted in. Names of units only; what may stand after one is in the patterns.

const measured =
  '个百分点 百分点 % ‰ 平方公里 平方千米 平方米 立方米 公顷 亩 公里 千米 延米 米 里 公斤 千克 斤 微克 毫克 吨标准煤 吨标煤 吨 升 千瓦时 千瓦 兆瓦 瓦 千伏安 千伏 度 ' +
  '美元 欧元 日元 港元 元 小时 分钟 个月 个工作日 工作日 天 倍';
const counted =
  '人次 台次 场次 户次 班次 架次 批次 车次 头只 只头 头 只 匹 尾 羽 株 棵 枚 人 名 户 口 家 个 件 条 项 所 座 处 台 套 栋 幢 间 辆 架 艘 块 片 批 次 场 ' +
  '份 篇 部 本 册 张 例 起 宗 笔 门 种 床 眼 盏 袋 瓶 盒 包 支 对 组 根 位 单 孔 卷';

const bySize = (words: string): string =>
  words
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|');

const compound = '(?:/(?:[\\p{Script=Han}]{1,3}|[a-z]{1,3}))?';

/** Pattern of a unit after a number in digits: 亩, 元/吨, 只（头）. */
export const unitPattern = `(?:${bySize(`${measured} ${counted}`)})(?:（[头只户个]）)?${compound}`;

/** Pattern of a unit after a number in characters, where units of one character that make other words are left out. */
export const hanUnitPattern = bySize(
  '个百分点 个月 平方公里 平方米 公顷 亩 公里 千瓦 吨 美元 元 小时 人次 个 件 条 项 所 座 处 家 户 名 人 台 套 栋 场 次 批 位 倍 头 只 里',
);

/** What may not follow a unit: it would make another word of it (人才, 家庭, 次产业). */
export const spoilsUnit: Readonly<Record<string, RegExp>> = {
  人: /^(?:才|大|民|员|均|口|事|社|力|防|工|身|为|类)/,
  家: /^(?:庭|长|电|居|具|园|禽)/,
  个: /^(?:人|体|性|别|案)/,
  名: /^(?:牌|单|师|校|医|录|义)/,
  条: /^(?:例|款)/,
  次: /^(?:产业|会议|全会|全委|党代|常委|要|日)/,
  口: /^(?:岸|粮|径)/,
  门: /^(?:类|店|户|诊)/,
  部: /^(?:门|分|署|委)/,
  本: /^(?:市|县|区|地|级|科|年|土)/,
  里: /^(?:面|程)/,
  位: /^(?:于|居|列)/,
  户: /^(?:籍)/,
  件: /^(?:套)/,
  单: /^(?:位|项)/,
  对: /^(?:口|接|照|外|标)/,
  组: /^(?:织|成|建)/,
  起: /^(?:来|步|点|到|草)/,
  度: /^(?:假|汛)/,
  天: /^(?:然|气)/,
  元: /^(?:旦|宵)/,
  间: /^(?:接|隔)/,
  批: /^(?:发|准|示|复)/,
  片: /^(?:区)/,
  头: /^(?:部)/,
  处: /^(?:理|室|置|于|级)/,
  所: /^(?:有|需|得|属|在)/,
  项: /^(?:目)/,
  场: /^(?:所|地|馆|镇)/,
  份: /^(?:额)/,
};
