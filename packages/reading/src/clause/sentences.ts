// Paragraphs to sentences to clauses. A clause is what stands between two commas; lists with 、 stay together here.
import type { Span } from '../fold/fold.ts';
import type { Steps } from '../reading.ts';
import { isWord, wholePairs } from './nesting.ts';

/** A stretch between two separating signs. */
export interface Clause extends Span {
  readonly text: string;
  /** The sign before it: `，`, `；`, `：`, `（`, `“` …, or empty at the start of a sentence. */
  readonly after: string;
  /** The sign that ends it, empty at the end of a line. */
  readonly before: string;
}

/** Clauses up to a full stop or a line end. */
export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  /** Counts lines of the text from 0. */
  readonly paragraph: number;
  /** First, and last, sentence of its line. */
  readonly first: boolean;
  readonly last: boolean;
}

/** A clause longer than any a person writes is cut, so that no rule ever looks at more than this. */
const longest = 200;
const stops = new Set(['。', '！', '？', '\n']);
const separators = new Set(['，', '；', '：', '（', '）', '“', '”', '【', '】', '…']);
const digit = /\d/;

/** A colon between digits is a ratio or a time of day. */
const isInNumber = (text: string, i: number): boolean =>
  text.charAt(i) === '：' && digit.test(text.charAt(i - 1)) && digit.test(text.charAt(i + 1));

interface Draft {
  readonly starts: number;
  readonly clauses: Clause[];
  readonly paragraph: number;
  readonly first: boolean;
}

class Cutter {
  readonly sentences: Sentence[] = [];
  private draft: Draft = { starts: 0, clauses: [], paragraph: 0, first: true };
  private from = 0;
  private after = '';

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  clause(at: number, sign: string, width: number): void {
    if (at > this.from) {
      const text = this.text.slice(this.from, at);
      this.draft.clauses.push({ starts: this.from, ends: at, text, after: this.after, before: sign });
    }
    this.after = sign;
    this.from = at + width;
  }

  sentence(at: number, sign: string): void {
    this.clause(at, sign, 1);
    const { starts, clauses, paragraph, first } = this.draft;
    const isLine = sign === '\n' || sign === '';
    if (clauses.length > 0) this.sentences.push({ starts, ends: at, clauses, paragraph, first, last: false });
    this.after = '';
    const opens = isLine || (first && clauses.length === 0);
    this.draft = { starts: at + 1, clauses: [], paragraph: paragraph + (isLine ? 1 : 0), first: opens };
  }

  isFull(at: number): boolean {
    return at - this.from >= longest;
  }
}

const marked = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((one, i) => ({ ...one, last: sentences[i + 1]?.paragraph !== one.paragraph }));

/** Cuts a folded text into sentences and clauses; one step a character. */
export function sentencesOf(text: string, steps?: Steps): readonly Sentence[] {
  const pairs = wholePairs(text, steps);
  const cutter = new Cutter(text);
  for (let i = 0; i < text.length; i++) {
    if (isWord(text.charCodeAt(i))) {
      if (cutter.isFull(i)) cutter.clause(i, '', 0);
      continue;
    }
    const close = pairs.get(i);
    if (close !== undefined) {
      i = close;
      continue;
    }
    const c = text.charAt(i);
    if (stops.has(c)) cutter.sentence(i, c);
    else if (separators.has(c) && !isInNumber(text, i)) cutter.clause(i, c, 1);
    else if (cutter.isFull(i)) cutter.clause(i, '', 0);
  }
  cutter.sentence(text.length, '');
  if (steps) steps.count += text.length;
  return marked(cutter.sentences);
}
