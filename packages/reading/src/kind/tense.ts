// Words that ask for a thing and words that tell it happened, with what each may be trusted for.
import type { Due } from '../date/due.ts';
import type { Context } from './mode.ts';

const opening = '^(?:同时|并|特别是|还|也|另一方面)?，?';
const subject = '(?:[^，]{0,20}(?:部门|单位|乡镇|街道|镇|局|委|办|领导|政府|企业|超市))?';

const plainDemand = new RegExp(
  `${opening}${subject}(?:要(?!求的|素|点)|需(?!求)|必须|务必|力争|计划(?!生育)|拟)`,
);
const demandInside =
  /[^重主需只紧必须]要(?!求|素|点|闻|件|道|领)|必须|务必|负责(?!人|同)|牵头(?!单位|部门|人)|定于|可(?:建成|完成|实现|竣工|投产)|力争|有望|(?:\d[月日]|旬)[底末中初]?(?:之?前|以前)(?!后|往|期|列)|年底前|(?:节|[汛学冻冬秋])前(?=[要完建启拆修安投改做])|将(?:于|在|达|建|完|实|全|进|继|严|率|新)/;
/** A report of the past may hold these in another sense: 争取到资金, 将中心设在南区. */
const looseDemand = new RegExp(
  `${opening}${subject}(?:将(?!军)|须|应当?(?!急|用|对)|确保(?!了)|争取(?!到|了)|力求|预计|不得|决不|严禁|坚决|尽快|抓紧|要求)`,
);

const plainPast =
  /(?<!为|除|不|受|未)了(?!解|望)|已(?:经)?|同比|比上年|比去年|较上年|(?<!防止|避免|可能)发生|(?<!可能)出现|遭受|造成|(?<!要|将)召开|截[至止]/;
/** A plan may hold these in another sense: 顺利完成, 目前的项目. */
const loosePast = /先后|(?<!项)目前|顺利|圆满|位居|位列|荣获|获批/;

const monthOf = ({ year, month }: { year: number; month: number | null }, none: number): string =>
  `${year}-${String(month ?? none).padStart(2, '0')}`;

/** Whether a period lies wholly before the document's day. */
function isOver(due: Due | null, { written }: Context): boolean {
  if (due === null || written === null) return false;
  const now =
    written.month === null
      ? `${written.year}-01-01`
      : `${monthOf(written, 12)}-${String(written.day ?? 31).padStart(2, '0')}`;
  return due.to < now;
}

/** Whether a period begins after the document's month. */
const isAhead = (due: Due | null, { written }: Context): boolean =>
  due !== null && written !== null && due.from > `${monthOf(written, 12)}-31`;

/** Whether a stretch asks for something; `verb` is its part that says what is done. */
function asks(text: string, verb: string, context: Context): boolean {
  if (plainDemand.test(text) || plainDemand.test(verb) || demandInside.test(text)) return true;
  return !(context.mode === 'past' && context.told) && (looseDemand.test(text) || looseDemand.test(verb));
}

/** Whether a stretch tells that something happened. */
const tells = (text: string, context: Context): boolean =>
  plainPast.test(text) || (!(context.mode === 'future' && context.told) && loosePast.test(text));

const wholeYear =
  /(?:全年|今年|本年度?|年度)(?:内|要|将)?[^，]{0,10}?(?:新增|新签|新建|新修|争取|实现)|(?:全年|今年)[^，]*\d[^，]*(?:以上|以内)$|(?<![\d一二三四五六七八九十两])年内/;
const markedPast = /累计|上半年|[一二三1-3]季度|位居|来自|超额/;

/** Whether a period that is still running is one to do a thing in: 年内新增…, 全年新签约…, unless it tells what came of it. */
function isUnderWay(text: string, due: Due | null, context: Context): boolean {
  if (due === null || context.written === null || isOver(due, context)) return false;
  if (context.mode === 'past' && context.told) return false;
  return wholeYear.test(text) && !markedPast.test(text) && !tells(text, context);
}

/** When and in what mood a stretch speaks. */
export interface Tense {
  readonly asks: boolean;
  readonly tells: boolean;
  readonly over: boolean;
  readonly ahead: boolean;
  readonly underWay: boolean;
}

/** The tense and mood of a stretch; `verb` is its part that says what is done, `due` the period that holds for it. */
export const tenseOf = (text: string, verb: string, due: Due | null, context: Context): Tense => ({
  asks: asks(text, verb, context),
  tells: tells(text, context),
  over: isOver(due, context),
  ahead: isAhead(due, context),
  underWay: isUnderWay(text, due, context),
});
