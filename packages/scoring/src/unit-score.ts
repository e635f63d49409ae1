// The score of one unit: its items added up exactly, rounded once, and printed so that the parts make the whole.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import {
  divide,
  fraction,
  fromDecimal,
  isZero,
  multiply,
  printFraction,
  round,
  subtract,
  sum,
  zero,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';
import type { GateState, Refused, SectionScore, UnitScore, Unranked } from './evaluation.ts';
import type { ScoredUnit } from './fact.ts';
import type { FactTable } from './fact-table.ts';
import { scoreItem, type ExactItem } from './item-score.ts';
import type { Ranked } from './rank.ts';
import { lessRoot } from './root.ts';
import type { Gate, Rulebook } from './rulebook.ts';
import { weighedItems } from './weight.ts';

/** A unit's score before it is compared with others. */
export interface UnrankedScore extends Ranked {
  readonly printed: Omit<UnitScore, 'rank' | 'band'>;
  readonly refused: readonly Refused[];
}

const onTheSpot: readonly (string | null)[] = ['sampled', 'full'];
const weightOf = (items: readonly ExactItem[]): Fraction => sum(items.map((item) => item.weight));

/** In % with one place, rounded down; all of nothing is everything: a unit whose figures come from others needs no check. */
function coverageOf(items: readonly ExactItem[]): Decimal {
  const own = items.filter((item) => item.isOwnFigure);
  const all = weightOf(own);
  const checked = weightOf(own.filter((item) => onTheSpot.includes(item.printed.status)));
  return isZero(all) ? '100.0' : round(multiply(divide(checked, all), fraction(100n)), 1, 'down');
}

function gateOf(unit: string, gate: Gate, table: FactTable): GateState {
  const { row } = table.find(unit, gate.id);
  if (row === null) return { gate: gate.id, state: 'none', inputs: [] };
  const inputs = [row.id];
  if (row.value === null) return { gate: gate.id, state: 'pending', inputs };
  if (isZero(fromDecimal(row.value))) return { gate: gate.id, state: 'none', inputs };
  return { gate: gate.id, state: row.exception ? 'excepted' : 'found', inputs };
}

function sectionOf(section: string, items: readonly ExactItem[], rulebook: Rulebook): SectionScore {
  const { places, mode } = rulebook.rounding;
  const own = items.filter((item) => item.printed.section === section && item.exact !== null);
  const score = sum(own.map((item) => fromDecimal(item.printed.score ?? '0')));
  const max = round(sum(own.map((item) => item.most)), places, mode);
  return {
    section,
    score: round(score, places),
    max,
    lost: round(subtract(fromDecimal(max), score), places),
  };
}

const squareOfLoss = (item: ExactItem): Fraction => {
  const loss = subtract(item.exact ?? zero, item.lowest ?? zero);
  return multiply(loss, loss);
};

function unrankedBy(open: readonly string[], coverage: Decimal, rulebook: Rulebook): Unranked | null {
  if (open.length > 0) return 'open-items';
  const short = subtract(fromDecimal(coverage), fromDecimal(rulebook.coverage.minimum));
  return short.n < 0n ? 'coverage' : null;
}

/**
 * Scores one unit. Open items are left out of score and max and named.
 *
 * @source engineering 9: exact fractions, rounded once, 尾差 shown
 */
export function scoreUnit(unit: ScoredUnit, rulebook: Rulebook, table: FactTable): UnrankedScore {
  const { places, mode } = rulebook.rounding;
  const weighed = weighedItems(unit, rulebook);
  const items = weighed.map(({ item, weight }) => scoreItem(unit.unit, item, weight, rulebook, table));
  const exact = sum(items.map((item) => item.exact ?? zero));
  const errorSquared = sum(items.map(squareOfLoss));
  const score = round(exact, places, mode);
  const parts = sum(items.map((item) => fromDecimal(item.printed.score ?? '0')));
  const open = items.filter((item) => item.exact === null).map((item) => item.printed.item);
  const coverage = coverageOf(items);
  const printed = {
    unit: unit.unit,
    score,
    lowest: lessRoot(fromDecimal(score), errorSquared, places),
    exact: printFraction(exact),
    max: round(sum(items.map((item) => (item.exact === null ? zero : item.most))), places, mode),
    unranked: unrankedBy(open, coverage, rulebook),
    coverage,
    gates: rulebook.gates.map((gate) => gateOf(unit.unit, gate, table)),
    sections: rulebook.sections.map((section) => sectionOf(section.id, items, rulebook)),
    items: items.map((item) => item.printed),
    tail: round(subtract(fromDecimal(score), parts), places),
    open,
    spread: rulebook.items
      .filter((item) => !weighed.some((kept) => kept.item === item))
      .map((item) => item.id),
  };
  const ranked = rulebook.rankBy === 'exact' ? exact : fromDecimal(score);
  return { printed, score: ranked, errorSquared, refused: items.flatMap((item) => item.refused) };
}
