// What is reckoned of a whole list once, while it is the same list: lists that are kept never change.

/**
 * Keeps what a function answers for as long as somebody holds the list.
 *
 * @param reckon what it is given besides the list must be the same whenever the list is
 */
export const onceOfList = <L extends object, A extends readonly unknown[], V>(
  reckon: (list: L, ...beside: A) => V,
): ((list: L, ...beside: A) => V) => {
  const known = new WeakMap<L, { readonly value: V }>();
  return (list, ...beside) => {
    const kept = known.get(list) ?? { value: reckon(list, ...beside) };
    known.set(list, kept);
    return kept.value;
  };
};
