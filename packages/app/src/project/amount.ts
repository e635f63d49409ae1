// An amount of money as it is typed: 万元, not negative.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDecimal, type Decimal } from '@luoshi/domain/quantity/decimal';

/** @returns the amount; `malformed-number`, `negative-count` */
export const parseAmount = (typed: string | null): Outcome<Decimal | null> => {
  if (typed === null || typed === '') return ok(null);
  const amount = parseDecimal(typed);
  if (!amount.ok) return amount;
  return amount.value.startsWith('-') ? refuse('negative-count', { value: amount.value }) : amount;
};
