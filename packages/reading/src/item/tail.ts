// Clauses that only add to the one before: a growth to a level, a level to a growth, an investment to what is built.
import { closingVerb, closingVerbPattern } from '../confidence/verbs.ts';
import type { Quantity } from '../number/operator.ts';
import type { ReadClause } from './read-clause.ts';

const growthTail =
  /^(?:(?:同|环)比|同口径|年均|累计|实际|名义|可比|按可比价|按可比口径)?(?:(?:比|较|与)(?:上年|去年|同期|上年同期|去年同期|年初|年末|上年末|上月|上年底|期初)(?:相比)?)?(?:净增|增产|减产|增收|减收|增长|下降|增加|减少|上涨|上升|回落|增|降|提高|涨|减)/;
const levelTail = /^(?:总量|总额|规模|数量|力争|预计|确保)?(?:达到?|完成|实现|为|突破|超过)了?(?:\d|约)/;
const usedFor = /^(?:主要)?用于/;

const rates = (list: readonly Quantity[]): boolean =>
  list.length > 0 &&
  list.every((one) => one.op === 'growth' || (one.op === 'change' && one.unit !== '个百分点'));

const investment = /^(?:计划|估算|概算|年度|年度计划|预计)?总?投资(?:额)?(?:为|达|约|近)?\d/;

/** An amount of change belongs to a level in its own unit: 存款90亿元，比年初增加5亿元. */
const sameUnits = (clause: ReadClause, before: ReadClause): boolean =>
  clause.quantities.every(
    (one) => one.op === 'growth' || before.quantities.some((other) => other.unit === one.unit),
  );

const levelOps = new Set(['=', '>=', '<=']);

/** Whether a clause only adds the growth, or the level, to what the one before it says. */
export function isTail(clause: ReadClause, before: ReadClause | undefined): boolean {
  if (!before || clause.after !== '，' || before.quantities.length === 0) return false;
  if (usedFor.test(clause.text)) return true;
  const levels = before.quantities.some((one) => levelOps.has(one.op) && one.unit !== '%');
  if (levels && investment.test(clause.text)) return before.quantities.every((one) => one.unit !== '元');
  if (levels && rates(clause.quantities)) return growthTail.test(clause.text) && sameUnits(clause, before);
  return rates(before.quantities) && clause.quantities.length > 0 && levelTail.test(clause.text);
}

const finishing = new RegExp(`^(?:要|力争|确保|必须|将)?(?:全部|全面|基本|顺利)?(?:${closingVerbPattern})$`);

/** Whether words only say that a thing is finished: 全部竣工. */
export const isFinishing = (said: string): boolean => finishing.test(said);

/** Whether a clause only says by when what the one before it counts is finished: 改造小区18个，年内全部完工. */
export function isFinish(clause: ReadClause, before: ReadClause | undefined): boolean {
  const [date] = clause.dates;
  if (!before || !date?.due || clause.after !== '，' || before.dates.length > 0) return false;
  if (before.quantities.length === 0 || closingVerb.test(before.text)) return false;
  const said = clause.text.slice(date.ends - clause.starts).replace(/^(?:之?前|以前|之?内)/, '');
  return date.starts === clause.starts && isFinishing(said);
}
