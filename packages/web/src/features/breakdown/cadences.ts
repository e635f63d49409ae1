// 反馈频次 as it is offered: monthly first, because it is the default; ten-day only where a leader asks for it.
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';

/** Cadences in the order they are offered. */
export const cadences = [
  'month',
  'quarter',
  'ten-day',
  'none',
] as const satisfies readonly BreakdownRow['cadence'][];
