// A document read clause by clause, with what each sentence stands under. Items and untaken clauses both start here.
import { sentencesOf, type Sentence } from './clause/sentences.ts';
import { documentDate } from './date/document-date.ts';
import { fold, type Folded, type Span } from './fold/fold.ts';
import { simplify } from './fold/script.ts';
import { readClause, type ReadClause } from './item/read-clause.ts';
import { documentMode, ModeTracker, type Context } from './kind/mode.ts';
import { DutyNotes } from './owner/duty-notes.ts';
import type { ReadOptions } from './reading.ts';

/** A sentence with its clauses read. */
export interface ReadSentence extends Sentence {
  readonly context: Context;
  readonly read: readonly ReadClause[];
  /** Bodies named by a note (牵头单位：…) in this sentence. */
  readonly noted: readonly Span[];
}

/** A folded text and its sentences. */
export interface ReadDocument {
  readonly folded: Folded;
  readonly sentences: readonly ReadSentence[];
}

/** Reads every clause of a text. */
export function readDocument(text: string, options: ReadOptions): ReadDocument {
  const folded = fold(text, options.steps);
  const written = documentDate(options.date);
  const units = new Set((options.units ?? []).map((name) => simplify(name).join('')));
  const tracker = new ModeTracker(documentMode(folded.text), written);
  const notes = new DutyNotes(units);
  const sentences = sentencesOf(folded.text, options.steps).map((sentence) => {
    const context = tracker.next(sentence, folded.text.slice(sentence.starts, sentence.ends));
    const [read, noted]: [ReadClause[], Span[]] = [[], []];
    notes.reset();
    for (const clause of sentence.clauses) {
      const names = notes.read(clause);
      if (names) noted.push(...names);
      else read.push(readClause(clause, context.written, units));
      if (options.steps) options.steps.count += clause.text.length;
    }
    return { ...sentence, context, read, noted };
  });
  return { folded, sentences };
}
