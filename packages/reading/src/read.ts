// Text of a document to its ledger: promises, results and problems, and the clauses nobody took up.
import { readDocument, type ReadDocument } from './document.ts';
import { assemble } from './item/assemble.ts';
import { decide, type Decided } from './item/decide.ts';
import type { ReadOptions, Reading } from './reading.ts';
import { untakenClauses } from './untaken.ts';

/** A note on who answers binds what its paragraph said since the last note, or the paragraph before when it stands alone. */
function decideAll({ folded, sentences }: ReadDocument, options: ReadOptions): readonly Decided[] {
  const all: Decided[] = [];
  let [previous, open]: [Decided[], Decided[]] = [[], []];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph)
      [previous, open, paragraph] = [open.length > 0 ? open : previous, [], sentence.paragraph];
    const passed = decide(folded.text, sentence, options.steps);
    open.push(...passed);
    all.push(...passed);
    if (!sentence.note) continue;
    for (const one of open.length > 0 ? open : previous) one.note = sentence.note;
    [previous, open] = [[], []];
  }
  return all;
}

/**
 * Reads a document.
 *
 * @returns items in the order of the text, each pinned to its words, and the clauses with a number, date or owner
 *   that no item covers; never refuses and never throws, whatever the text
 */
export function read(text: string, options: ReadOptions): Reading {
  const document = readDocument(text, options);
  const items = decideAll(document, options).map((one) => assemble(document.folded, one));
  return { items, untaken: untakenClauses(document, items) };
}
