// Minutes as hours with one place, for estimates.

/** `90` → `1.5`. */
export const hoursText = (minutes: number): string => {
  const tenths = Math.round(minutes / 6);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
};
