// Whether the reader is as sure as it is right: of the items it gives 0.7, about seven in ten should be marked.

import { least, share } from './score-ledger.mjs';

const classes = 10;

/**
 * The items by how sure the reader was, in tenths.
 *
 * @param documents each { marked, found }, a found item with its confidence
 * @returns for each tenth with items: where it begins, how many, the mean of what was said, the share that a person
 *   marked, of the same kind and half of its text
 */
export function calibration(documents) {
  const rows = Array.from({ length: classes }, (_, k) => ({
    from: k / classes,
    items: 0,
    said: 0,
    right: 0,
  }));
  for (const { marked, found } of documents) {
    for (const item of found) {
      const row = rows[Math.min(classes - 1, Math.floor(item.confidence * classes))];
      row.items += 1;
      row.said += item.confidence;
      row.right += marked.some((one) => one.kind === item.kind && share(one, item) >= least) ? 1 : 0;
    }
  }
  return rows
    .filter(({ items }) => items > 0)
    .map((row) => ({ ...row, said: row.said / row.items, right: row.right / row.items }));
}
