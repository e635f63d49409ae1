// 检查事项编码: prefix, year, number.

/** `DC-2026-07`; from the hundredth on three digits. */
export const matterCode = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(2, '0')}`;
