// Values that are always the same for the same text: those asked for lately are not reckoned again.

/**
 * Remembers some values by their key; the one made first goes when there are more.
 *
 * @returns the value of a key, made of it when it is not there; what `make` throws is not remembered
 */
export const remember = <V>(most: number): ((key: string, make: (key: string) => V) => V) => {
  const kept = new Map<string, V>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    const [oldest] = kept.size < most ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
};
