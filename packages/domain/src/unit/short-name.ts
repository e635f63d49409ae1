// The short name of a unit where a table gives none.

/** 县农业农村局 → 农业农村局, 双渠镇 → 双渠; a name too short to be shortened stays. */
export const shortNameOf = (name: string): string => {
  const place = /^(.{2,})(?:镇|乡)$/u.exec(name);
  if (place?.[1] !== undefined) return place[1];
  const body = /^县(?=.{2})(.+)$/u.exec(name);
  return body?.[1] ?? name;
};
