// Whether a stretch promises, reports or admits: by its own words first, then its sentence, then its section.
import { openingVerb } from '../confidence/verbs.ts';
import type { ItemKind } from '../reading.ts';
import type { Context } from './mode.ts';
import type { Tense } from './tense.ts';

const adverse =
  /倒数|末位|垫底|未能|未完成|没有(?:完成|开工|落实|达到|动工|启动|建成|到位|进场|通|验收)|尚未|迟迟|短收|[只仅](?:完成|有\d)|死亡|受伤|损失|损毁|遭受|受灾|灾害|强降雨|事故|杀人|命案|(?:凶杀|纠纷|刑事)案|上访|缺口|短缺|滞后|不到位|中下|落后|拖欠|抢购|苗头|逾期|欠账|欠缴|违规|隐患|负面|污染事件|不合格/;
/** What is short now, whatever the sentence demands around it: 资金还差3000万元. */
const isShort = /[还尚][差缺欠](?!点)|还有[^，]{0,12}(?:没有|未)|(?<![没未])(?:存在|有)[^，]{0,6}缺口/;
const relieved =
  /下降|减少|降低|消除|化解|挽回|避免|防止|整治|排查|查处|解决|整改|零|救助|重建|修复|办结|遏制|查灾|救灾|防汛|保险|演练/;

/** What the sentence has said before a clause. */
export interface SentenceSoFar {
  demanded: boolean;
  adverse: boolean;
}

/** A thing named first, without demand, is told; a verb first, without 了, is asked for where the document asks. */
const asksByForm = (verb: string): boolean =>
  !/^(?:[●·])?[我全][县市区省镇]/.test(verb) && openingVerb(verb) !== 'none';

/**
 * The kind of a stretch.
 *
 * @param text the stretch; `verb` its part that says what is done
 * @param tense when and in what mood it speaks
 * @param sofar what its sentence said before; brought up to date here
 */
export function kindOf(
  text: string,
  verb: string,
  tense: Tense,
  context: Context,
  sofar: SentenceSoFar,
): ItemKind {
  const { over } = tense;
  if (tense.asks || tense.ahead || tense.underWay) {
    Object.assign(sofar, { demanded: true, adverse: false });
    return 'promise';
  }
  const told = over || tense.tells;
  if (isShort.test(text)) return 'problem';
  if (adverse.test(text) && !relieved.test(text) && (context.mode !== 'future' || told || !sofar.demanded)) {
    sofar.adverse = true;
    return 'problem';
  }
  const admits = sofar.adverse || context.mode === 'problem';
  if (told && (over || !sofar.demanded)) return admits ? 'problem' : 'result';
  if (sofar.demanded) return 'promise';
  if (admits) return 'problem';
  if (context.mode === 'past') return 'result';
  return context.told || asksByForm(verb) ? 'promise' : 'result';
}
