// Words of official documents for tests below the catalogue: key and values, so that figures stand out.
import type { Say } from '@luoshi/domain/bulletin/figure';

/** Echoes key and values; a figure prints as it is. */
export const echo: Say = (key, params = {}) => {
  const values = Object.values(params).map((value) => `|${String(value)}`);
  return `〈${key.replace('circular.', '')}${values.join('')}〉`;
};
