// A trimmed mean as it is kept: exactly, `165/2`.
import { fraction, type Fraction } from '@luoshi/domain/quantity/fraction';

/** @param text as `count-marks.ts` wrote it; null until counted */
export const meanKept = (text: string | null): Fraction | null => {
  const [n, d] = (text ?? '').split('/');
  return n === undefined || d === undefined ? null : fraction(BigInt(n), BigInt(d));
};
