// Input that cannot be kept: a zero character or half of one, which no database, file or page holds, or values
// nested deeper than any form.
// Nothing else is judged here.

const deepest = 32;

const isWhole = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/**
 * The first field that cannot be kept, for its value or a name in it.
 *
 * @param value what a request says: plain JSON
 * @returns its path, `items.0.what`; null when all can be kept
 */
export const unkeepableField = (value: unknown, path = '', depth = 0): string | null => {
  if (typeof value === 'string') return isWhole(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  if (depth === deepest) return path;
  for (const [name, inner] of Object.entries<unknown>({ ...value })) {
    if (!isWhole(name)) return path;
    const found = unkeepableField(inner, path === '' ? name : `${path}.${name}`, depth + 1);
    if (found !== null) return found;
  }
  return null;
};
