// What an item weighs for a unit: its own weight, and its part of the weight of items the unit has no task in.
import { divide, fromDecimal, isZero, multiply, sum, type Fraction } from '@luoshi/domain/quantity/fraction';
import type { ScoredUnit } from './fact.ts';
import type { Rulebook, RulebookItem } from './rulebook.ts';

/** An item that is scored for a unit, with its weight there. */
export interface WeighedItem {
  readonly item: RulebookItem;
  readonly weight: Fraction;
}

const weightOf = (items: readonly RulebookItem[]): Fraction =>
  sum(items.map((item) => fromDecimal(item.weight)));

/**
 * Items of a rulebook for one unit. An item it has no task in goes, and its weight is spread over the other items of its
 * section in proportion; where the section has no other, it stays and will be open.
 *
 * @source rule shape 35
 */
export function weighedItems(unit: ScoredUnit, rulebook: Rulebook): readonly WeighedItem[] {
  const isSpread = (item: RulebookItem): boolean =>
    item.notApplicable === 'spread' && (unit.notApplicable ?? []).includes(item.id);
  return rulebook.sections.flatMap((section) => {
    const items = rulebook.items.filter((item) => item.section === section.id);
    const kept = items.filter((item) => !isSpread(item));
    const rest = weightOf(kept);
    if (isZero(rest)) return items.map((item) => ({ item, weight: fromDecimal(item.weight) }));
    const factor = divide(weightOf(items), rest);
    return kept.map((item) => ({ item, weight: multiply(fromDecimal(item.weight), factor) }));
  });
}
