// Words of official documents for tests below the catalogue: key and values, so that figures stand out.
import type { Say } from '@luoshi/domain/bulletin/figure';

/** Those on which a rule turns are said as they are. */
const said: Readonly<Record<string, string>> = {
  'circular.everybody.townships': '各乡镇党委、政府',
  'circular.everybody.departments': '县直各部门、各单位',
};

/** Echoes key and values; a figure prints as it is. */
export const echo: Say = (key, params = {}) => {
  const values = Object.values(params).map((value) => `|${String(value)}`);
  return said[key] ?? `〈${key.replace('circular.', '')}${values.join('')}〉`;
};
