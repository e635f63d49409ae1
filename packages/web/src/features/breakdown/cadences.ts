// 反馈频次 as it is offered: monthly first, because it is the default. Ten days are asked for by the dispatch list alone.
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';

/** Cadences in the order they are offered. */
export const cadences = ['month', 'quarter', 'none'] as const satisfies readonly BreakdownRow['cadence'][];
