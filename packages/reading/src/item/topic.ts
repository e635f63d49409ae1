// What each stretch of a sentence is about: its own words first, then what the sentence has named before.
import type { Span } from '../fold/fold.ts';
import type { Candidate } from './candidate.ts';
import type { Noun } from './bare-noun.ts';
import { nameOf } from './noun.ts';
import { paired } from './paired.ts';
import { trimmed } from './trim.ts';

/** The words from the first number on, else the whole. */
const lastResort = (text: string, { quantities }: Candidate, within: Span): Span =>
  paired(text, {
    starts: Math.max(within.starts, quantities[0]?.starts ?? within.starts),
    ends: within.ends,
  });

const namesThing = (own: Noun | null, { quantities }: Candidate): boolean =>
  own !== null && (own.rank === 'thing' || (own.rank === 'deed' && quantities.length > 0));

/** Follows what a sentence speaks of: a clause that names nothing speaks of what was named before. */
export class Topic {
  private named: Span | null = null;
  /** Said since, and not looked at unless a name is missing. */
  private passed: Candidate[] = [];

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Passes a candidate that is no item. */
  pass(candidate: Candidate): void {
    this.passed.push(candidate);
  }

  private lastNamed(): Span | null {
    for (const candidate of this.passed.toReversed()) {
      const own = nameOf(this.text, candidate);
      if (namesThing(own, candidate)) return own;
    }
    return this.named;
  }

  /** What an item is about; the candidates of a sentence are told in order. */
  next(candidate: Candidate): Span {
    const within = trimmed(this.text, candidate);
    const own = nameOf(this.text, candidate);
    this.named = namesThing(own, candidate) ? own : this.lastNamed();
    this.passed = [];
    const owner = candidate.owners.findLast(({ starts }) => starts >= within.starts && starts < within.ends);
    return this.named ?? own ?? owner ?? lastResort(this.text, candidate, within);
  }
}
