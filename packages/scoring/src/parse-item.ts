// Reads one item of a rulebook: its rule, and whether that rule may stand in one at all.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fromDecimal } from '@luoshi/domain/quantity/fraction';
import { isConvertible } from '@luoshi/domain/quantity/quantity';
import type { FieldReader } from './fields.ts';
import { petitionCount } from './petition-rule.ts';
import type { Named, RulebookItem } from './rulebook.ts';
import { asks, parseShape, rewardsMore, type ItemShape } from './shapes/shapes.ts';

/** What a rulebook is read against. */
export interface Known {
  /** SHA-256 of the canonical content. */
  readonly sha256: string;
  /** Units of measure by indicator; null when indicators are not asked about, as for content adopted long ago. */
  readonly indicators: ReadonlyMap<string, string> | null;
}

/** Weights of items and sections. */
export const weightRange = { least: '0', most: '10000' };

/** Reads what everything listed in a rulebook has. */
export const named = (field: FieldReader): Named => ({ id: field.text('id'), name: field.text('name') });

function noteIndicators(item: FieldReader, shape: ItemShape, { indicators }: Known): void {
  if (indicators === null || !rewardsMore(shape)) return;
  for (const { indicator, unit } of asks(shape)) {
    const counted = indicators.get(indicator);
    if (counted === undefined) item.fault(['shape', 'indicator'], 'unknown-indicator', { given: indicator });
    else if (!isConvertible(counted, unit))
      item.fault(['shape', 'unit'], 'wrong-unit', { given: unit, expected: counted });
  }
}

function shapeOf(item: FieldReader, name: string, weight: Decimal, known: Known): ItemShape {
  const raw = item.raw('shape');
  const fields = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : null;
  const standIn: ItemShape = { kind: 'ratio-capped', indicator: '', unit: '', cap: '1' };
  if (fields === null) {
    item.fault(
      ['shape'],
      raw === undefined ? 'missing' : 'not-a-map',
      raw === undefined ? { given: 'shape' } : {},
    );
    return standIn;
  }
  const parsed = parseShape(fields);
  if (!parsed.ok) {
    for (const { path, code, ...more } of parsed.faults) item.fault(['shape', ...path], code, more);
    return standIn;
  }
  noteIndicators(item, parsed.value, known);
  const counted = petitionCount(name, parsed.value);
  if (counted !== null) item.fault(['shape'], 'counts-petitions', { given: counted });
  if (
    parsed.value.kind === 'deduct-per-event' &&
    compare(fromDecimal(parsed.value.floor), fromDecimal(weight)) > 0
  ) {
    item.fault(['shape', 'floor'], 'out-of-range', { given: parsed.value.floor, expected: `≤ ${weight}` });
  }
  return parsed.value;
}

/** Reads one item; its weight and section are held against the others by the caller. */
export function parseItem(item: FieldReader, known: Known): RulebookItem {
  const { id, name } = named(item);
  const weight = item.decimal('weight', weightRange);
  return {
    id,
    name,
    section: item.text('section'),
    weight,
    shape: shapeOf(item, name, weight, known),
    missing: item.oneOf('missing', ['open', 'zero', 'last']),
    notApplicable: item.oneOf('not-applicable', ['open', 'spread']),
    source: item.text('source'),
  };
}
