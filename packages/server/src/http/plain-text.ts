// Text that cannot be kept: a zero character or half of a character, which no database, file or page holds.
// Nothing else is judged here.

const isWhole = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/**
 * The first field that holds such text, as value or as name.
 *
 * @param value what a request says: plain JSON
 * @returns its path, `items.0.what`; null when all can be kept
 */
export const unkeepableField = (value: unknown, path = ''): string | null => {
  if (typeof value === 'string') return isWhole(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries<unknown>({ ...value })) {
    if (!isWhole(name)) return path;
    const found = unkeepableField(inner, path === '' ? name : `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
};
