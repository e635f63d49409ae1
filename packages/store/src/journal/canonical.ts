// Canonical JSON of a row (RFC 8785 for what rows hold: strings, integers, booleans, null, arrays, objects).
// Decimals, dates and instants are strings already; a binary float would be a bug and throws.

/**
 * The one text of a value: keys sorted by UTF-16 code units, no spaces.
 *
 * @throws on a number that is not a safe integer, on undefined and on functions
 * @source RFC 8785
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  }
  throw new TypeError(`no canonical form for ${typeof value}`);
};
