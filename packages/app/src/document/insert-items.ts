// Writes what reading found, in the order of the text.
import type { Scene } from '../use-case/use-case.ts';
import { insertRows, type New } from '@luoshi/store/journal/write';

/** So many rows fit into one statement with its journal. */
const atOnce = 1_000;

/** Inserts items of one document; a long document has more than one statement can hold. */
export const insertItems = async (scene: Scene, items: readonly New<'items'>[]): Promise<void> => {
  for (let from = 0; from < items.length; from += atOnce) {
    await insertRows(scene, 'items', items.slice(from, from + atOnce));
  }
};
