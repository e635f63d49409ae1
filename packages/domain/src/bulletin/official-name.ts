// The full name of a county body on paper, where its own lists drop the county: 县督查考核局 → 云川县督查考核局.

/** @param county name of the county, 云川县 */
export const officialName = (county: string, unit: string): string => {
  if (unit.startsWith(county)) return unit;
  const kind = county.slice(-1);
  return unit.startsWith(kind) ? county + unit.slice(1) : county + unit;
};
