// Numbers as the field writes them: grouped by thousands, never rounded here.
import type { Decimal } from '@luoshi/domain/quantity/decimal';

/** A decimal with its thousands grouped: `2860.50` → `2,860.50`. */
export const amountText = (amount: Decimal): string => {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A share in percent with its sign: `67.4` → `67.4%`. */
export const percentText = (percent: Decimal): string => `${amountText(percent)}%`;
