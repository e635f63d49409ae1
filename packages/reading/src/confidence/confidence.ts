// How sure the reader is, as it is shown.
import type { Decimal } from '@luoshi/domain/quantity/decimal';

/** A likelihood as it is shown, two places, never quite 0 or 1. */
export const shown = (likely: number): Decimal => Math.min(0.99, Math.max(0.05, likely)).toFixed(2);
