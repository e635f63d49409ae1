// 有人先改过了: which fields differ between what one typed and what stands now, and what is sent after choosing.
// Nothing is preselected, and nothing typed is dropped before a choice.

/** Values of a form by field name. */
export type Values = Readonly<Record<string, string>>;

/** A field on which both versions differ. */
export interface Difference {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Per field, whose value was chosen. */
export type Choice = Readonly<Record<string, 'mine' | 'theirs'>>;

/**
 * Fields that both have and that differ.
 *
 * @param mine what was typed
 * @param theirs what stands on the server now
 */
export const differences = (mine: Values, theirs: Values): readonly Difference[] =>
  Object.entries(mine).flatMap(([field, value]) => {
    const other = theirs[field];
    return other === undefined || other === value ? [] : [{ field, mine: value, theirs: other }];
  });

/** Whether every difference has been decided. */
export const isDecided = (differing: readonly Difference[], choice: Choice): boolean =>
  differing.every(({ field }) => choice[field] !== undefined);

/** The values to send: mine, with theirs where they were chosen. */
export const merge = (mine: Values, differing: readonly Difference[], choice: Choice): Values => ({
  ...mine,
  ...Object.fromEntries(
    differing.flatMap(({ field, theirs }) => (choice[field] === 'theirs' ? [[field, theirs]] : [])),
  ),
});
