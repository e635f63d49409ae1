// What each candidate of a sentence is, and what speaks for and against it. Nothing is decided here.
import { factsOf } from '../confidence/features.ts';
import type { ReadSentence } from '../document.ts';
import { kindOf, type SentenceSoFar } from '../kind/kind.ts';
import { tenseOf, type Tense } from '../kind/tense.ts';
import type { ItemKind, Steps } from '../reading.ts';
import { answeringBehind } from './answering.ts';
import { boundFacts } from './bound.ts';
import type { Candidate } from './candidate.ts';
import { CandidateBuilder } from './candidate-builder.ts';

/** A candidate with its kind, by the rules of tense and mood, and the facts about it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly kind: ItemKind;
  readonly tense: Tense;
  /** Its part that says what is done. */
  readonly deed: string;
  readonly facts: readonly string[];
}

/** The candidates of a sentence, judged in order: what one demands holds for those coordinated with it. */
export function judge(text: string, { read, context }: ReadSentence, steps?: Steps): readonly Judged[] {
  const builder = new CandidateBuilder();
  const answering = answeringBehind(read);
  for (const clause of read) builder.add(clause, answering.has(clause));
  const sofar: SentenceSoFar = { demanded: false, adverse: false };
  return builder.found.map((candidate, i) => {
    const { starts, ends, deedFrom, due, after } = candidate;
    if (after === '；') sofar.demanded = false;
    if (steps) steps.count += ends - starts;
    const deed = text.slice(deedFrom, candidate.core.ends);
    const whole = text.slice(starts, ends);
    const tense = tenseOf(whole, deed, due, context);
    const kind = kindOf(whole, deed, tense, context, sofar);
    const facts = [...factsOf(candidate, deed, { context, kind }), ...boundFacts(text, candidate)];
    if (i > 0 && after !== '；') facts.push('behind-item');
    return { candidate, kind, tense, deed, facts };
  });
}
