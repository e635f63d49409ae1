// 谁来办: a unit or a leader as one value of a list. Pure.

/** Who must act as the wire takes it. */
export interface Must {
  readonly mustUnitId: string | null;
  readonly mustPostId: string | null;
}

/** `unit:…`, `leader:…`, or empty for nobody. */
export const mustValue = ({ mustUnitId, mustPostId }: Must): string => {
  if (mustUnitId !== null) return `unit:${mustUnitId}`;
  return mustPostId === null ? '' : `leader:${mustPostId}`;
};

/** The other way round. */
export const mustOf = (value: string): Must => {
  const [kind, id = null] = value.split(':');
  return { mustUnitId: kind === 'unit' ? id : null, mustPostId: kind === 'leader' ? id : null };
};
