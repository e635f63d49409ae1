// Points of one item for one unit: exact, printed, at their lowest, and explained.
import { fromDecimal, printFraction, round, subtract, type Fraction } from '@luoshi/domain/quantity/fraction';
import type { ItemScore, ItemState, Refused } from './evaluation.ts';
import type { FactTable } from './fact-table.ts';
import { figureOf, type Figure } from './figure.ts';
import { factStatuses, type Rulebook, type RulebookItem } from './rulebook.ts';
import { shown, type Reading, type Scored } from './shapes/shape.ts';
import { asks, most, rewardsMore, ruleOf, score } from './shapes/shapes.ts';

/** An item's printed score with the exact fractions behind it; exact and lowest are null when the item is open. */
export interface ExactItem {
  readonly printed: ItemScore;
  readonly weight: Fraction;
  readonly most: Fraction;
  readonly exact: Fraction | null;
  readonly lowest: Fraction | null;
  /** Whether it rests on a figure of the unit's own, which somebody could check on the spot. */
  readonly isOwnFigure: boolean;
  readonly refused: readonly Refused[];
}

const states: readonly ItemState[] = ['open', 'last-value', 'counted', 'taken-as-zero'];

const readingsOf = (figures: readonly Figure[], which: 'reading' | 'lowest'): readonly Reading[] =>
  figures.flatMap((figure) => figure[which] ?? []);

const scoreOf = (
  item: RulebookItem,
  weight: Fraction,
  figures: readonly Figure[],
  which: 'reading' | 'lowest',
): Scored =>
  figures.some((figure) => figure.state === 'open')
    ? { open: { code: 'no-figure', params: {} } }
    : score(item.shape, weight, readingsOf(figures, which));

/** What is said of an item whether or not it can be scored. */
function describe(item: RulebookItem, weight: Fraction, figures: readonly Figure[], rulebook: Rulebook) {
  const used = figures.flatMap((figure) => (figure.reading && figure.fact ? [figure.fact] : []));
  return {
    item: item.id,
    section: item.section,
    weight: shown(weight),
    max: round(most(item.shape, weight), rulebook.rounding.places, rulebook.rounding.mode),
    shape: item.shape.kind,
    status:
      factStatuses.find((status) => used.some((fact) => fact.value !== null && fact.status === status)) ??
      null,
    inputs: figures.flatMap((figure) => figure.fact?.id ?? []),
    rule: ruleOf(item.shape, weight),
  };
}

/**
 * Scores one item for one unit.
 *
 * @param weight the item's weight for this unit
 * @returns open, with neither points nor a lowest value, when a figure is missing and the rulebook does not say what it
 *   counts as, when its row was refused, or when there is no target
 */
export function scoreItem(
  unit: string,
  item: RulebookItem,
  weight: Fraction,
  rulebook: Rulebook,
  table: FactTable,
): ExactItem {
  const { places, mode } = rulebook.rounding;
  const figures = asks(item.shape).map((asked) => figureOf(unit, asked, item, rulebook, table));
  const about = describe(item, weight, figures, rulebook);
  const refused = figures.flatMap((figure) => figure.refused);
  const isOwnFigure = rewardsMore(item.shape) && about.status !== null && about.status !== 'source-data';
  const whole = { weight, most: most(item.shape, weight), isOwnFigure, refused };
  const scored = scoreOf(item, weight, figures, 'reading');
  if ('open' in scored) {
    const printed: ItemScore = {
      ...about,
      state: 'open',
      score: null,
      lowest: null,
      exact: null,
      lost: null,
      text: scored.open,
    };
    return { ...whole, printed, exact: null, lowest: null };
  }
  const worst = rewardsMore(item.shape) ? scoreOf(item, weight, figures, 'lowest') : scored;
  const lowest = 'open' in worst ? scored.score : worst.score;
  const points = round(scored.score, places, mode);
  const printed: ItemScore = {
    ...about,
    state: states.find((state) => figures.some((figure) => figure.state === state)) ?? 'open',
    score: points,
    lowest: round(lowest, places, mode),
    exact: printFraction(scored.score),
    lost: round(subtract(fromDecimal(about.max), fromDecimal(points)), places),
    text: scored.text,
  };
  return { ...whole, printed, exact: scored.score, lowest };
}
