// How numbers people see are written. They come from a counter without gaps; a withdrawn one stays used.

/** A commitment's number: the year and a running number, `2026-0187`. */
export const commitmentNumber = (year: number, running: number): string =>
  `${year}-${String(running).padStart(4, '0')}`;

/**
 * A document's number, 发文字号: `云督发〔2026〕9号`; a running number has no leading zeros.
 *
 * @param word 发文机关代字
 * @source GB/T 9704-2012 7.2.5
 */
export const documentNumber = (word: string, year: number, running: number): string =>
  `${word}〔${year}〕${running}号`;
