// The figure that counts for an item: this period's, what the rulebook puts in its place, or none.
import {
  compare,
  fraction,
  fromDecimal,
  multiply,
  subtract,
  zero,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';
import { valueIn } from '@luoshi/domain/quantity/quantity';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { ItemState, Refused } from './evaluation.ts';
import type { Fact } from './fact.ts';
import type { FactTable } from './fact-table.ts';
import type { Rulebook, RulebookItem } from './rulebook.ts';
import type { Asked, Reading } from './shapes/shape.ts';

/** A figure with how it came to count; without a reading the item is open. */
export interface Figure {
  readonly fact: Fact | null;
  readonly state: ItemState;
  readonly reading: Reading | null;
  /** The same if the value turned out as low as its standing allows. */
  readonly lowest: Reading | null;
  readonly refused: readonly Refused[];
}

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
  return told.ok
    ? told.value
    : { code: 'wrong-unit', params: { fact: fact.id, given: fact.unitOfMeasure, expected: unit } };
}

const isRefusal = (value: Fraction | null | Refused): value is Refused => value !== null && 'code' in value;

/** Errors run downward only; a negative value, too, turns out lower, never higher. */
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

/** What the rulebook puts in the place of a figure that is missing. */
function stoodIn(
  item: RulebookItem,
  row: Fact | null,
  last: Fact | null,
  asked: Asked,
  rulebook: Rulebook,
): Figure {
  if (item.missing === 'zero') {
    const reading = { value: zero, target: null, isTakenAsZero: true };
    return { fact: row, state: 'taken-as-zero', reading, lowest: reading, refused: [] };
  }
  if (item.missing === 'open' || last === null) return openFigure(row);
  return figureFrom(last, row?.target == null ? last : row, 'last-value', asked, rulebook);
}

/** The figure of a unit that an item asks for. */
export function figureOf(
  unit: string,
  asked: Asked,
  item: RulebookItem,
  rulebook: Rulebook,
  table: FactTable,
): Figure {
  const found = table.find(unit, asked.indicator);
  if (found.isRefused) return openFigure(found.row);
  if (found.current) return figureFrom(found.current, found.current, 'counted', asked, rulebook);
  return stoodIn(item, found.row, found.last, asked, rulebook);
}
