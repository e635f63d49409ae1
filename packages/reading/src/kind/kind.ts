// Whether a stretch promises, reports or admits: by its own words first, then its sentence, then its section.
import { openingVerb } from '../confidence/verbs.ts';
import type { Due } from '../date/due.ts';
import type { ItemKind } from '../reading.ts';
import type { Context } from './mode.ts';

const demands =
  /^(?:同时|并|特别是|还|也|另一方面)?，?(?:[^，]{0,20}(?:部门|单位|乡镇|街道|镇|局|委|办|领导|政府|企业|超市))?(?:要(?!求的|素|点)|将(?!军)|必须|务必|须|应当?(?!急|用|对)|确保|力争|争取|力求|计划|拟|预计|不得|决不|严禁|坚决|尽快|抓紧|要求)/;
const demandsInside =
  /[^重主需只紧必须]要(?!求|素|点|闻|件|道|领)|必须|务必|负责(?!人|同)|牵头(?!单位|部门|人)|定于|可(?:建成|完成|实现|竣工|投产)|力争|预计|有望|将(?:于|在|达|建|完|实|全|进|继|严|率|新)/;
const happened =
  /(?<!为|除|不|受|未)了(?!解|望)|已(?:经)?|同比|比上年|比去年|较上年|(?<!防止|避免|可能)发生|(?<!可能)出现|遭受|造成|(?<!要|将)召开|先后|截[至止]|(?<!项)目前|顺利|圆满|位居|位列|(?<!要|将)荣获|获批/;
const adverse =
  /倒数|末位|垫底|未能|未完成|没有(?:完成|开工|落实|达到)|死亡|受伤|损失|损毁|遭受|受灾|灾害|强降雨|事故|杀人|命案|(?:凶杀|纠纷|刑事)案|上访|缺口|短缺|滞后|不到位|中下|落后|拖欠|抢购|苗头|逾期|欠账|违规|隐患|脱贫任务重|负面|污染事件|不合格/;
const relieved =
  /下降|减少|降低|消除|化解|挽回|避免|防止|整治|排查|查处|解决|整改|零|救助|重建|修复|办结|遏制|查灾|救灾|防汛/;

/** What the sentence has said before a clause. */
export interface SentenceSoFar {
  demanded: boolean;
  adverse: boolean;
}

const isOver = (due: Due | null, context: Context): boolean => {
  const { written } = context;
  if (due === null || written?.month == null) return false;
  const now = `${written.year}-${String(written.month).padStart(2, '0')}-${String(written.day ?? 31).padStart(2, '0')}`;
  return due.to < now && due.notation.length > 4;
};

const isAhead = (due: Due | null, { written }: Context): boolean =>
  due !== null &&
  written?.month != null &&
  due.from > `${written.year}-${String(written.month).padStart(2, '0')}-31`;

/** A thing named first, without demand, is told; a verb first, without 了, is asked for where the document asks. */
const asksByForm = (verb: string): boolean =>
  !/^(?:[●·])?[我全][县市区省镇]/.test(verb) && openingVerb(verb) !== 'none';

/**
 * The kind of a stretch.
 *
 * @param text the stretch; `verb` its part that says what is done
 * @param own the date that stands in it
 * @param sofar what its sentence said before; brought up to date here
 */
export function kindOf(
  text: string,
  verb: string,
  own: Due | null,
  context: Context,
  sofar: SentenceSoFar,
): ItemKind {
  const demanded =
    demands.test(text) || demands.test(verb) || demandsInside.test(text) || isAhead(own, context);
  const told = happened.test(text) || isOver(own, context);
  const bad = adverse.test(text) && !relieved.test(text);
  if (demanded) {
    Object.assign(sofar, { demanded: true, adverse: false });
    return 'promise';
  }
  if (bad && (context.mode !== 'future' || told || !sofar.demanded)) {
    sofar.adverse = true;
    return 'problem';
  }
  if (told && !(sofar.demanded && !isOver(own, context)))
    return context.mode === 'problem' || sofar.adverse ? 'problem' : 'result';
  if (sofar.demanded) return 'promise';
  if (sofar.adverse || context.mode === 'problem') return 'problem';
  if (context.mode === 'past') return 'result';
  return context.told || asksByForm(verb) ? 'promise' : 'result';
}
