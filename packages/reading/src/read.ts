// Text of a document to its ledger: promises, results and problems, and the clauses nobody took up.
import { readDocument } from './document.ts';
import { assemble, spanOf } from './item/assemble.ts';
import { decide, type Decided } from './item/decide.ts';
import type { FoundItem, ReadOptions, Reading, Untaken } from './reading.ts';
import { learned, type Model } from './sequence/model.ts';
import { untakenInSentence } from './untaken.ts';

/**
 * Holds what was decided until no note can bind it any more: a note on who answers binds what its paragraph said since
 * the last note, or the paragraph before when it stands alone.
 */
class Noted {
  private previous: Decided[] = [];
  private open: Decided[] = [];
  private paragraph = -1;

  private readonly done: (one: Decided) => void;

  constructor(done: (one: Decided) => void) {
    this.done = done;
  }

  add(passed: readonly Decided[], paragraph: number, note: Decided['note']): void {
    if (paragraph !== this.paragraph && this.open.length > 0) {
      this.previous.forEach(this.done);
      [this.previous, this.open] = [this.open, []];
    }
    this.paragraph = paragraph;
    this.open.push(...passed);
    if (!note) return;
    for (const one of this.open.length > 0 ? this.open : this.previous) one.note = note;
    this.finish();
  }

  finish(): void {
    [...this.previous, ...this.open].forEach(this.done);
    [this.previous, this.open] = [[], []];
  }
}

/** Reads a document by a model of one's own, as training does to judge it. */
export function readWith(model: Model, text: string, options: ReadOptions): Reading {
  const { folded, sentences } = readDocument(text, options);
  const [items, untaken]: [FoundItem[], Untaken[]] = [[], []];
  const noted = new Noted((one) => items.push(assemble(folded, one)));
  for (const sentence of sentences) {
    const passed = decide(model, folded.text, sentence, options.steps);
    const taken = passed.map((one) => spanOf(folded, one));
    untaken.push(...untakenInSentence(folded, sentence, taken));
    noted.add(passed, sentence.paragraph, sentence.note);
  }
  noted.finish();
  return { items, untaken };
}

/**
 * Reads a document.
 *
 * @returns items in the order of the text, each pinned to its words, and the clauses with a number, date or owner
 *   that no item covers; never refuses and never throws, whatever the text
 */
export const read = (text: string, options: ReadOptions): Reading => readWith(learned, text, options);
