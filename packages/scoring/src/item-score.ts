// Points of one item for one unit: the figure that counts, its lowest reading, and the explanation.
import { compare, fraction, fromDecimal, max, multiply, one, printFraction, round, subtract, zero, type Fraction } from '@luoshi/domain/quantity/fraction';
import { valueIn } from '@luoshi/domain/quantity/quantity';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { ItemScore, ItemState, Refused } from './evaluation.ts';
import type { Fact } from './fact.ts';
import type { FactTable } from './fact-table.ts';
import type { FactStatus, Rulebook, RulebookItem } from './rulebook.ts';
import type { Asked, Reading, Text } from './shapes/shape.ts';
import { asks, most, rewardsMore, score } from './shapes/shapes.ts';

/** An item's printed score with the exact fractions behind it; both null when the item is open. */
export interface ExactItem {
  readonly printed: ItemScore;
  readonly exact: Fraction | null;
  readonly lowest: Fraction | null;
  readonly refused: readonly Refused[];
}

/** A figure with how it came to count. */
interface Figure {
  readonly fact: Fact | null;
  readonly state: ItemState;
  readonly reading: Reading | null;
  readonly lowest: Reading | null;
  readonly refused: readonly Refused[];
}

const weakest: readonly FactStatus[] = ['unchecked', 'desk', 'sampled', 'full', 'source-data'];

const openFigure = (fact: Fact | null, refused: readonly Refused[] = []): Figure => ({
  fact,
  state: 'open',
  reading: null,
  lowest: null,
  refused,
});

function inUnit(fact: Fact, value: Decimal | null, unit: string): Fraction | null | Refused {
  if (value === null) return null;
  const told = valueIn({ value, unit: fact.unitOfMeasure }, unit);
  return told.ok ? told.value : { code: 'wrong-unit', params: { fact: fact.id, given: fact.unitOfMeasure, expected: unit } };
}

const isRefusal = (value: Fraction | null | Refused): value is Refused => value !== null && 'code' in value;

/** The value if it turns out as low as its standing allows; never above what was reported, also for a negative one. */
function lowered(value: Fraction, fact: Fact, rulebook: Rulebook): Fraction {
  const error = multiply(fromDecimal(fact.error ?? rulebook.errors[fact.status]), fraction(1n, 100n));
  const size = compare(value, zero) < 0 ? subtract(zero, value) : value;
  return subtract(value, multiply(size, error));
}

function figureFrom(fact: Fact, targetOf: Fact, state: ItemState, asked: Asked, rulebook: Rulebook): Figure {
  const value = inUnit(fact, fact.value, asked.unit);
  const target = inUnit(targetOf, targetOf.target, asked.unit);
  if (isRefusal(value)) return openFigure(fact, [value]);
  if (isRefusal(target)) return openFigure(fact, [target]);
  if (value === null) return openFigure(fact);
  const reading = { value, target, isTakenAsZero: false };
  return { fact, state, reading, lowest: { ...reading, value: lowered(value, fact, rulebook) }, refused: [] };
}

function figureOf(unit: string, asked: Asked, item: RulebookItem, rulebook: Rulebook, table: FactTable): Figure {
  const found = table.find(unit, asked.indicator);
  if (found.isRefused) return openFigure(found.row);
  if (found.current) return figureFrom(found.current, found.current, 'counted', asked, rulebook);
  if (item.missing === 'open') return openFigure(found.row);
  if (item.missing === 'last') {
    if (!found.last) return openFigure(found.row);
    const targetOf = found.row?.target == null ? found.last : found.row;
    return figureFrom(found.last, targetOf, 'last-value', asked, rulebook);
  }
  const reading = { value: zero, target: null, isTakenAsZero: true };
  return { fact: found.row, state: 'taken-as-zero', reading, lowest: reading, refused: [] };
}

function stateOf(figures: readonly Figure[]): ItemState {
  const order: readonly ItemState[] = ['open', 'last-value', 'counted', 'taken-as-zero'];
  return order.find((state) => figures.some((figure) => figure.state === state)) ?? 'open';
}

const readingsOf = (figures: readonly Figure[], which: 'reading' | 'lowest'): readonly Reading[] =>
  figures.flatMap((figure) => figure[which] ?? []);

/**
 * Scores one item for one unit.
 *
 * @returns open, with neither points nor a lowest value, when a figure is missing and the rulebook does not say what it
 *   counts as, when its row was refused, or when there is no target
 */
export function scoreItem(unit: string, item: RulebookItem, rulebook: Rulebook, table: FactTable): ExactItem {
  const weight = fromDecimal(item.weight);
  const figures = asks(item.shape).map((asked) => figureOf(unit, asked, item, rulebook, table));
  const facts = figures.flatMap((figure) => figure.fact ?? []);
  const refused = figures.flatMap((figure) => figure.refused);
  const state = stateOf(figures);
  const scored = state === 'open' ? { open: { code: 'no-figure', params: {} } } : score(item.shape, weight, readingsOf(figures, 'reading'));
  const { places, mode } = rulebook.rounding;
  const most_ = most(item.shape, weight);
  const base = {
    item: item.id,
    section: item.section,
    max: round(most_, places, mode),
    shape: item.shape.kind,
    status: weakest.find((status) => facts.some((fact) => fact.value !== null && fact.status === status)) ?? null,
    inputs: facts.map((fact) => fact.id),
  };
  if ('open' in scored) {
    const printed: ItemScore = { ...base, state: 'open', score: null, lowest: null, exact: null, lost: null, text: scored.open };
    return { printed, exact: null, lowest: null, refused };
  }
  const worst = rewardsMore(item.shape) ? score(item.shape, weight, readingsOf(figures, 'lowest')) : scored;
  const lowest = 'open' in worst ? scored.score : worst.score;
  const points = round(scored.score, places, mode);
  const text: Text = scored.text;
  const lost = round(subtract(fromDecimal(base.max), fromDecimal(points)), places, mode);
  const printed = { ...base, state, score: points, lowest: round(lowest, places, mode), exact: printFraction(scored.score), lost, text };
  return { printed, exact: scored.score, lowest, refused };
}
