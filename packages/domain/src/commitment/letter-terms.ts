// 责任书和调度各管各的: a dispatch may ask for more or sooner than the signed letter; the light goes by the dispatch,
// the score by the letter, unless a leader signed a change of the letter.
import type { TargetOp } from '../item/target-of.ts';
import type { Plan } from '../light/plan.ts';
import { addDays, daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import { compare, divide, fromDecimal, multiply, round, toDecimal, zero } from '../quantity/fraction.ts';

/** What is to be reached and by when. */
export interface Terms {
  readonly dueOn: CalendarDate | null;
  readonly targetValue: Decimal | null;
}

/** A change of the letter; what it leaves out stays as the letter says. */
export type SignedChange = Terms;

/** The letter's own terms; null where it does not differ from the dispatch. */
export type LetterTerms = Terms;

/** The terms that count for scores: a signed change, else the letter, else what was dispatched. */
export const scoredTerms = (dispatch: Terms, letter: LetterTerms, change: SignedChange | null): Terms => ({
  dueOn: change?.dueOn ?? letter.dueOn ?? dispatch.dueOn,
  targetValue: change?.targetValue ?? letter.targetValue ?? dispatch.targetValue,
});

/** A target that is not to be passed: less of it is more asked. */
export const isCeiling = ({ target_op: op }: { readonly target_op: TargetOp | null }): boolean =>
  op === '<=' || op === 'rank';

/**
 * Whether a quantity asks for more than the letter.
 *
 * @param isCeiling the target is not to be passed (`<=`, a rank): less is more
 */
export const asksMore = (dispatch: Decimal | null, letter: Decimal | null, isCeiling: boolean): boolean => {
  if (dispatch === null || letter === null) return false;
  const difference = compare(fromDecimal(dispatch), fromDecimal(letter));
  return isCeiling ? difference < 0 : difference > 0;
};

const moved = (
  on: CalendarDate,
  from: CalendarDate,
  dispatch: CalendarDate,
  scored: CalendarDate,
): CalendarDate => {
  const whole = daysBetween(from, dispatch);
  if (whole <= 0) return scored;
  const share = (daysBetween(from, on) * daysBetween(from, scored)) / whole;
  return addDays(from, Math.ceil(share));
};

const scaled = (value: Decimal, dispatch: Decimal, scored: Decimal): Decimal => {
  const target = fromDecimal(dispatch);
  if (compare(target, zero) === 0) return scored;
  const exact = divide(multiply(fromDecimal(value), fromDecimal(scored)), target);
  return toDecimal(exact) ?? round(exact, 6, 'down');
};

/**
 * The plan by which a score asks: the one filed for the dispatch, drawn out to the terms that count.
 *
 * @param from day the work starts; the plan's first day when not known
 * @returns dates moved in proportion, to whole days and never earlier than that; values in proportion of the target, rounded
 *   down to six places where no decimal is exact
 * @source practice 21
 */
export const scoredPlan = (plan: Plan, from: CalendarDate | null, dispatch: Terms, scored: Terms): Plan => {
  const date = (on: CalendarDate, first: CalendarDate): CalendarDate =>
    dispatch.dueOn === null || scored.dueOn === null || dispatch.dueOn === scored.dueOn
      ? on
      : moved(on, first, dispatch.dueOn, scored.dueOn);
  const value = (of: Decimal): Decimal =>
    dispatch.targetValue === null || scored.targetValue === null
      ? of
      : scaled(of, dispatch.targetValue, scored.targetValue);
  switch (plan.kind) {
    case 'points': {
      const first = from ?? plan.points[0]?.on ?? '';
      const points = plan.points.map((point) => ({ on: date(point.on, first), value: value(point.value) }));
      return { ...plan, target: value(plan.target), points };
    }
    case 'linear':
      return { ...plan, target: value(plan.target), to: date(plan.to, plan.from) };
    case 'nodes': {
      const first = from ?? plan.nodes[0]?.dueOn ?? '';
      return { ...plan, nodes: plan.nodes.map((node) => ({ ...node, dueOn: date(node.dueOn, first) })) };
    }
    case 'growth':
    case 'rank':
      return { ...plan, target: value(plan.target) };
    case 'none':
      return plan;
  }
};
