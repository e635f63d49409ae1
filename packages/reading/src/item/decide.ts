// Which candidates of a sentence are items, of what kind and how sure.
import { likelihood, threshold } from '../confidence/confidence.ts';
import { factsOf } from '../confidence/features.ts';
import type { ReadSentence } from '../document.ts';
import type { Span } from '../fold/fold.ts';
import { kindOf, type SentenceSoFar } from '../kind/kind.ts';
import type { ItemKind, Steps } from '../reading.ts';
import { CandidateBuilder, type Candidate } from './candidate.ts';

/** A candidate with the verdict on it. */
export interface Decided extends Candidate {
  readonly kind: ItemKind;
  readonly likely: number;
  /** Bodies that a note behind it names; filled in when the note is reached. */
  readonly noted: Span[];
}

const farthest = 40;

/** A named owner whose own clause only exhorts belongs to the deed that follows: 各局要提高认识，完成排查. */
function withOwner(candidate: Candidate, skipped: Candidate | null): Candidate {
  if (
    !skipped ||
    candidate.owned ||
    candidate.starts - skipped.ends > 1 ||
    candidate.starts - skipped.starts > farthest
  )
    return candidate;
  return { ...candidate, starts: skipped.starts };
}

/** A candidate with its kind and what speaks for it. */
export interface Judged extends Candidate {
  readonly kind: ItemKind;
  readonly facts: readonly string[];
}

/** The candidates of a sentence, judged one after the other: what one demands holds for those coordinated with it. */
export function candidatesOf(text: string, sentence: ReadSentence, steps?: Steps): readonly Judged[] {
  const builder = new CandidateBuilder();
  for (const clause of sentence.read) builder.add(clause);
  const sofar: SentenceSoFar = { demanded: false, adverse: false };
  return builder.found.map((candidate) => {
    if (candidate.after === '；') sofar.demanded = false;
    const verb = text.slice(candidate.verbFrom, candidate.core.ends);
    const own = candidate.dated ? candidate.due : null;
    const kind = kindOf(text.slice(candidate.starts, candidate.ends), verb, own, sentence.context, sofar);
    const facts = factsOf(candidate, verb, sentence.context, candidate.core.starts === sentence.starts);
    if (steps) steps.count += candidate.ends - candidate.starts;
    return { ...candidate, kind, facts };
  });
}

/** Every candidate of a sentence that passes. */
export function decide(text: string, sentence: ReadSentence, steps?: Steps): readonly Decided[] {
  const passed: Decided[] = [];
  let skipped: Candidate | null = null;
  for (const { facts, ...candidate } of candidatesOf(text, sentence, steps)) {
    const likely = likelihood(facts);
    if (likely >= threshold)
      passed.push({ ...withOwner(candidate, skipped), kind: candidate.kind, likely, noted: [] });
    skipped = likely < threshold && candidate.owned && candidate.owners.length > 0 ? candidate : null;
  }
  return passed;
}
