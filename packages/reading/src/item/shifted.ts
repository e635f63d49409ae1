// Quantities are found in the places of their clause and told in those of the text, and back.
import type { Quantity } from '../number/operator.ts';

/** A quantity so many places further on. */
export const shifted = (one: Quantity, by: number): Quantity => ({
  op: one.op,
  value: one.value,
  unit: one.unit,
  starts: one.starts + by,
  ends: one.ends + by,
  unitAt: one.unitAt && { starts: one.unitAt.starts + by, ends: one.unitAt.ends + by },
});
