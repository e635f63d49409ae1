// A document read clause by clause, with what each sentence stands under. Items and untaken clauses both start here.
import { sentencesOf, type Clause, type Sentence } from './clause/sentences.ts';
import { documentDate, type DocumentDate } from './date/document-date.ts';
import type { Due } from './date/due.ts';
import { findDates } from './date/find-dates.ts';
import { fold, type Folded, type Span } from './fold/fold.ts';
import { simplify } from './fold/script.ts';
import { readClause, type ReadClause } from './item/read-clause.ts';
import { documentMode } from './kind/document-mode.ts';
import { ModeTracker, type Context } from './kind/mode.ts';
import { DutyNotes, type NotePart } from './owner/duty-notes.ts';
import type { ReadOptions } from './reading.ts';

/** Who answers, and until when, by a note behind the duty. */
export interface Note {
  readonly owners: readonly Span[];
  readonly due: Due | null;
}

/** A sentence with its clauses read. */
export interface ReadSentence extends Sentence {
  readonly context: Context;
  readonly read: readonly ReadClause[];
  /** What a note (牵头单位：…；完成时限：…) in this sentence says; null without one. */
  readonly note: Note | null;
}

/** A folded text and its sentences. */
export interface ReadDocument {
  readonly folded: Folded;
  /** Read one after another, as they are asked for, once. */
  readonly sentences: Iterable<ReadSentence>;
}

const township = /(?<=..)(?:镇|乡|街道)$/u;

/** Names of the county's bodies in Simplified script; a township is also called without 镇: 双渠建成…. */
const namesOf = (units: readonly string[]): ReadonlySet<string> =>
  new Set(units.map(simplify).flatMap((name) => [name, name.replace(township, '')]));

/** The line that begins at an offset. */
function paragraphAt(text: string, starts: number): string {
  const end = text.indexOf('\n', starts);
  return text.slice(starts, end < 0 ? text.length : end);
}

interface NotedClause {
  readonly clause: Clause;
  readonly part: NotePart;
}

function noteOf(noted: readonly NotedClause[], written: DocumentDate | null): Note | null {
  if (noted.length === 0) return null;
  const dates = noted
    .filter(({ part }) => part.isDeadline)
    .flatMap(({ clause }) => findDates(clause.text, written));
  return {
    owners: noted.flatMap(({ part }) => part.names),
    due: dates.find((one) => one.due !== null)?.due ?? null,
  };
}

/** Reads the sentences of a folded text; what is read of one is not kept for the next. */
function* readSentences(folded: Folded, { date, units, steps }: ReadOptions): Generator<ReadSentence> {
  const written = documentDate(date);
  const names = namesOf(units ?? []);
  const tracker = new ModeTracker(documentMode(folded.text, written), written);
  const notes = new DutyNotes(names);
  for (const sentence of sentencesOf(folded.text, steps)) {
    const paragraph = sentence.first ? paragraphAt(folded.text, sentence.starts) : '';
    const context = tracker.next(sentence, folded.text.slice(sentence.starts, sentence.ends), paragraph);
    const read: ReadClause[] = [];
    const parts: NotedClause[] = [];
    notes.reset();
    for (const clause of sentence.clauses) {
      const part = notes.read(clause);
      if (part) parts.push({ clause, part });
      else read.push(readClause(clause, context.written, names));
      if (steps) steps.count += clause.text.length;
    }
    yield { ...sentence, context, read, note: noteOf(parts, context.written) };
  }
}

/** Opens a text to be read sentence by sentence. */
export function readDocument(text: string, options: ReadOptions): ReadDocument {
  const folded = fold(text, options.steps);
  return { folded, sentences: readSentences(folded, options) };
}
