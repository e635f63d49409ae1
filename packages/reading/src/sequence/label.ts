// Labels the stretches of a sentence, each in view of the others.
import type { ReadSentence } from '../document.ts';
import type { Judged } from '../item/judge.ts';
import { applyLeans } from './leans.ts';
import { bestLabels, likelihoods } from './lattice.ts';
import { labels, type Label, type Model, type Weights } from './model.ts';
import { eachPair } from './pairs.ts';
import { traitsOf } from './traits.ts';

/** A stretch, its label, and how likely a person would mark an item of this kind here, 0 to 1. */
export interface Labelled {
  readonly judged: Judged;
  readonly label: Label;
  readonly likely: number;
}

const size = labels.length;
/** What speaks for an item beyond the model: where misses and false finds balance on documents it was not fitted to. */
const lean = 0.3;
/** Speaks against every item where the words rule one out. */
const never = 50;
const longestHeading = 60;

function add(scores: Float64Array, from: number, weights: Weights | undefined): void {
  if (!weights) return;
  for (let label = 1; label < size; label++)
    scores[from + label] = (scores[from + label] ?? 0) + (weights[label] ?? 0);
}

/** What a heading says for each label of all that stands under it. */
function headingScores({ headingPairs }: Model, { context: { heading } }: ReadSentence): Float64Array {
  const scores = new Float64Array(size);
  eachPair(heading, 0, Math.min(heading.length, longestHeading), (pair) =>
    add(scores, 0, headingPairs.get(pair)),
  );
  return scores;
}

/** What speaks for each label of each stretch, four numbers a stretch. */
function scoresOf(
  model: Model,
  text: string,
  sentence: ReadSentence,
  judged: readonly Judged[],
): Float64Array {
  const scores = new Float64Array(judged.length * size);
  const shared = headingScores(model, sentence);
  traitsOf(text, sentence, judged).forEach((traits, i) => {
    const { candidate } = judged[i] as Judged;
    scores.set(shared, i * size);
    for (const trait of traits) add(scores, i * size, model.traits.get(trait));
    eachPair(text, candidate.starts, candidate.ends, (pair) => add(scores, i * size, model.pairs.get(pair)));
  });
  return scores;
}

/**
 * The labels of a sentence's stretches.
 *
 * @param isOut whether the words of a stretch rule an item out
 */
export function labelled(
  model: Model,
  text: string,
  sentence: ReadSentence,
  judged: readonly Judged[],
  isOut: (one: Judged) => boolean,
): readonly Labelled[] {
  if (judged.length === 0) return [];
  const scores = scoresOf(model, text, sentence, judged);
  judged.forEach((one, i) => {
    if (isOut(one)) scores[i * size] = never;
    else applyLeans(scores, i * size, one, sentence.context);
  });
  const likely = likelihoods(model, scores);
  for (let i = 0; i < scores.length; i += size) scores[i] = (scores[i] ?? 0) - lean;
  return bestLabels(model, scores).map((label, i) => ({
    judged: judged[i] as Judged,
    label: labels[label] ?? 'none',
    likely: likely[i * size + label] ?? 0,
  }));
}
