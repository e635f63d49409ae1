// Every shape a rulebook may use. One line here and one file beside it make a new one.
import type { Fraction } from '@luoshi/domain/quantity/fraction';
import type { Parsed } from '../fault.ts';
import { bands, type Bands } from './bands.ts';
import { deductPerEvent, type DeductPerEvent } from './deduct-per-event.ts';
import { ratioCapped, type RatioCapped } from './ratio-capped.ts';
import type { Asked, Reading, Scored, Shape, Text } from './shape.ts';

/** The rule of an item: one shape with its own fields. */
export type ItemShape = RatioCapped | Bands | DeductPerEvent;

const shapes: { readonly [K in ItemShape['kind']]: Shape<Extract<ItemShape, { kind: K }>> } = {
  'ratio-capped': ratioCapped,
  bands,
  'deduct-per-event': deductPerEvent,
};

/** The shape that understands these fields; the cast joins a kind to its own entry, which the table's type guarantees. */
const shapeOf = (fields: ItemShape): Shape<ItemShape> => shapes[fields.kind] as unknown as Shape<ItemShape>;

const isKind = (kind: unknown): kind is ItemShape['kind'] =>
  typeof kind === 'string' && Object.hasOwn(shapes, kind);

/** Reads the rule of an item from data in which every value is still text. */
export function parseShape(fields: Readonly<Record<string, unknown>>): Parsed<ItemShape> {
  const { kind } = fields;
  if (isKind(kind)) return shapes[kind].parse(fields);
  if (kind === undefined) return { ok: false, faults: [{ path: ['kind'], code: 'missing', given: 'kind' }] };
  const given = typeof kind === 'string' ? { given: kind } : {};
  return {
    ok: false,
    faults: [{ path: ['kind'], code: 'unknown-shape', ...given, expected: Object.keys(shapes).join(', ') }],
  };
}

/** Which indicators the rule of an item needs. */
export const asks = (shape: ItemShape): readonly Asked[] => shapeOf(shape).asks(shape);

/** The most points the rule of an item can give. */
export const most = (shape: ItemShape, weight: Fraction): Fraction => shapeOf(shape).most(shape, weight);

/** Whether overstating a figure would raise the score. */
export const rewardsMore = (shape: ItemShape): boolean => shapeOf(shape).rewardsMore;

/** The rule of an item in words. */
export const ruleOf = (shape: ItemShape, weight: Fraction): Text => shapeOf(shape).rule(shape, weight);

/** The points of an item. */
export const score = (shape: ItemShape, weight: Fraction, readings: readonly Reading[]): Scored =>
  shapeOf(shape).score(shape, weight, readings);
