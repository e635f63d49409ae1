// Two neighbours of a list change places.

/** The list with the elements at two places swapped; places outside of it change nothing. */
export const swapped = <T>(list: readonly T[], one: number, other: number): readonly T[] => {
  const [a, b] = [list[one], list[other]];
  if (a === undefined || b === undefined) return list;
  return list.with(one, b).with(other, a);
};
