// 进度尺: how much of the ruler is solid, where the notch stands and what is hatched, in percent of its length.
import type { Decimal } from '@luoshi/domain/quantity/decimal';

/** Shares of a ruler, each 0–100; null where nothing is drawn. */
export interface RulerShares {
  readonly done: number;
  readonly notch: number | null;
  /** Where the hatch ends; null when nothing is missing. */
  readonly missingTo: number | null;
}

const within = (share: number): number => Math.min(100, Math.max(0, share));

/**
 * @param percent done ÷ target in %, null when nothing was reported: an empty ruler
 * @param duePercent due by now ÷ target in %, null without a plan: no notch, no hatch
 */
export const rulerShares = (percent: Decimal | null, duePercent: Decimal | null): RulerShares => {
  // For drawing only: the figures beside the ruler stay exact.
  const done = within(Number(percent ?? '0'));
  const notch = duePercent === null ? null : within(Number(duePercent));
  return { done, notch, missingTo: notch !== null && notch > done ? notch : null };
};
