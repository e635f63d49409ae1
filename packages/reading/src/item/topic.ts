// What each stretch of a sentence is about: its own words first, then what the sentence has named before.
import type { Span } from '../fold/fold.ts';
import type { Candidate } from './candidate.ts';
import { nameOf } from './noun.ts';
import { paired } from './paired.ts';
import { trimmed } from './trim.ts';

/** The words from the first number on, else the whole. */
const lastResort = (text: string, { quantities }: Candidate, within: Span): Span =>
  paired(text, {
    starts: Math.max(within.starts, quantities[0]?.starts ?? within.starts),
    ends: within.ends,
  });

/** Follows what a sentence speaks of: a clause that names nothing speaks of what was named before. */
export class Topic {
  private named: Span | null = null;

  /** What a candidate is about; the candidates are told in order. */
  next(text: string, candidate: Candidate): Span {
    const within = trimmed(text, candidate);
    const own = nameOf(text, candidate);
    const counted = candidate.quantities.length > 0;
    if (own && (own.rank === 'thing' || (own.rank === 'deed' && counted))) this.named = own;
    const owner = candidate.owners.findLast(({ starts }) => starts >= within.starts && starts < within.ends);
    return this.named ?? own ?? owner ?? lastResort(text, candidate, within);
  }
}
