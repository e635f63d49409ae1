// What stays listed: clauses with a number, a date or a demand on a named owner that nobody took up.
import { readDocument, type ReadSentence } from './document.ts';
import { unfold, type Folded, type Span } from './fold/fold.ts';
import { answeringBehind } from './item/answering.ts';
import type { ReadClause } from './item/read-clause.ts';
import { trimmed } from './item/trim.ts';
import { headingOf } from './kind/heading.ts';
import type { ReadOptions, Untaken, UntakenReason } from './reading.ts';

const demands = /要|必须|务必|须|应|负责|牵头|不得|确保/;

function reasons(clause: ReadClause): readonly UntakenReason[] {
  const why: UntakenReason[] = [];
  if (clause.quantities.length > 0) why.push('number');
  if (clause.dates.some((one) => !one.isReference)) why.push('date');
  if (clause.owners.length > 0 && (clause.demanded || demands.test(clause.text))) why.push('owner');
  return why;
}

const withAnswering = (deed: ReadClause, { ends, owners, text }: ReadClause): ReadClause => ({
  ...deed,
  ends,
  text: `${deed.text}，${text}`,
  owners: [...deed.owners, ...owners],
});

/** A clause that only names owners or a date is shown with the one it opens, or the one they answer for. */
function joined(clauses: readonly ReadClause[]): readonly ReadClause[] {
  const out: ReadClause[] = [];
  const answering = answeringBehind(clauses);
  let head: ReadClause | null = null;
  for (const clause of clauses) {
    const deed = answering.has(clause) ? out.pop() : undefined;
    if (deed) {
      out.push(withAnswering(deed, clause));
      continue;
    }
    const adjacent: ReadClause | null = head !== null && clause.starts - head.ends === 1 ? head : null;
    if (head && !adjacent) out.push(head);
    const whole: ReadClause = adjacent
      ? {
          ...clause,
          starts: adjacent.starts,
          dates: [...adjacent.dates, ...clause.dates],
          owners: [...adjacent.owners, ...clause.owners],
        }
      : clause;
    head = (clause.isSubject || clause.isDate) && clause.before === '，' ? whole : null;
    if (!head) out.push(whole);
  }
  return head ? [...out, head] : out;
}

const titleLines = 3;
const deadline = /\d[月日][底末中初]?(?:之?前|以前|之?内)|年[底末内]/;

/** A title, a numbered heading or a date in brackets, on a line of its own: its date sets nobody a time. */
function isHeading({ first, last, paragraph, starts, ends }: ReadSentence, text: string): boolean {
  const line = text.slice(starts, ends);
  if (!first || !last || /[。！？；]/.test(text.charAt(ends)) || deadline.test(line)) return false;
  const { level } = headingOf(line);
  return level === 1 || level === 2 || paragraph < titleLines || /^（[^（）]*）$/.test(line);
}

/** Whether a span meets one of the taken, which are in order; `from` moves on with the spans asked about. */
class Taken {
  private from = 0;
  private readonly spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.spans = spans.toSorted((a, b) => a.ends - b.ends);
  }

  meets(span: Span): boolean {
    while ((this.spans[this.from]?.ends ?? Infinity) <= span.starts) this.from += 1;
    for (let k = this.from; k < this.spans.length; k++) {
      const one = this.spans[k];
      if (one && one.starts < span.ends && span.starts < one.ends) return true;
      if (one && one.ends >= span.ends) return false;
    }
    return false;
  }
}

/** The clauses of a sentence that are worth a look and meet no taken span of the original text. */
function* untakenOf(folded: Folded, sentence: ReadSentence, taken: Taken): Generator<Untaken> {
  for (const clause of joined(sentence.read)) {
    const why = reasons(clause);
    if (why.length === 0 || (why.join() === 'date' && isHeading(sentence, folded.text))) continue;
    const span = unfold(folded, trimmed(folded.text, clause));
    if (!taken.meets(span)) yield { ...span, quote: folded.original.slice(span.starts, span.ends), why };
  }
}

/** What stays listed of one sentence, of which the given spans of the original text are taken. */
export const untakenInSentence = (
  folded: Folded,
  sentence: ReadSentence,
  taken: readonly Span[],
): Iterable<Untaken> => untakenOf(folded, sentence, new Taken(taken));

/** The clauses with a number and unit, a date, or a demand on a named owner that overlap none of the spans taken. */
export function untakenIn(text: string, taken: readonly Span[], options: ReadOptions): readonly Untaken[] {
  const { folded, sentences } = readDocument(text, options);
  const spans = new Taken(taken);
  const found: Untaken[] = [];
  for (const sentence of sentences) found.push(...untakenOf(folded, sentence, spans));
  return found;
}
