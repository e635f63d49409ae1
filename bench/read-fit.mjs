// Fits the reader's sequence model to marked sentences: a chain (conditional random field) with a ridge on every
// weight, of traits seen in at least three documents; traits that spell characters are held twice as tight.

import { labels, modelOf } from '@luoshi/reading/sequence/model';
import { minimize } from './read-minimize.mjs';

const fewestDocuments = 3;
const [ridge, tight, loose] = [3, 2, 0.1];
const rounds = 40;
const size = labels.length;
const more = labels.indexOf('more');
const impossible = -1e9;
const spells = /^(?:under|opens|closes|lead|last):|^..$/su;
/** A trait that could not stand on a line of the table. */
const unprintable = /[\s`\\$]/;

/** Traits that enough documents show, each with its place. */
function commonTraits(documents) {
  const seen = new Map();
  documents.forEach((examples, k) => {
    for (const { traits } of examples)
      for (const trait of traits.flat())
        if (!unprintable.test(trait)) seen.set(trait, (seen.get(trait) ?? new Set()).add(k));
  });
  const common = [...seen].filter(([, where]) => where.size >= fewestDocuments).map(([trait]) => trait);
  return new Map(common.map((trait, place) => [trait, place]));
}

function total(values) {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

const each = Array.from({ length: size }, (_, label) => label);

/** Scores of the labels of each stretch, and the sums over what leads up to and follows them. */
function sums({ places }, weights, following) {
  const step = (last, next) => (last === 0 && next === more ? impossible : following[last * size + next]);
  const scores = places.map((own) =>
    each.map((label) => own.reduce((sum, place) => sum + weights[place * size + label], 0)),
  );
  const before = [];
  scores.forEach((own, i) => {
    before.push(
      each.map((next) =>
        i === 0
          ? next === more
            ? impossible
            : own[next]
          : own[next] + total(each.map((last) => before[i - 1][last] + step(last, next))),
      ),
    );
  });
  const behind = scores.map(() => each.map(() => 0));
  for (let i = scores.length - 2; i >= 0; i--)
    behind[i] = each.map((last) =>
      total(each.map((next) => step(last, next) + scores[i + 1][next] + behind[i + 1][next])),
    );
  return { scores, before, behind, step, all: total(before.at(-1)) };
}

/** Adds what one sentence says of the slope; gives how unlikely its labels are. */
function learn(sentence, weights, following, slope, from) {
  const { scores, before, behind, step, all } = sums(sentence, weights, following);
  const { labels: marked, places } = sentence;
  let right = 0;
  scores.forEach((own, i) => {
    right += own[marked[i]] + (i > 0 ? step(marked[i - 1], marked[i]) : 0);
    const off = each.map(
      (label) => Math.exp(before[i][label] + behind[i][label] - all) - (marked[i] === label ? 1 : 0),
    );
    for (const place of places[i]) for (const label of each) slope[place * size + label] += off[label];
    if (i === 0) return;
    for (const last of each)
      for (const next of each) {
        if (last === 0 && next === more) continue;
        const likely = Math.exp(before[i - 1][last] + step(last, next) + own[next] + behind[i][next] - all);
        slope[from + last * size + next] += likely - (marked[i - 1] === last && marked[i] === next ? 1 : 0);
      }
  });
  return all - right;
}

/**
 * Fits the model.
 *
 * @param documents for each document its sentences, as examplesOf gives them
 * @returns the weights by name, the numbers of label behind label, and the reader's Model of both
 */
export function fit(documents) {
  const traits = commonTraits(documents);
  const sentences = documents.flat().map(({ traits: own, labels: marked }) => ({
    labels: marked,
    places: own.map((list) => list.flatMap((trait) => traits.get(trait) ?? [])),
  }));
  const from = traits.size * size;
  const ridges = new Float64Array(from + size * size).fill(loose);
  for (const [trait, place] of traits)
    ridges.fill(spells.test(trait) ? ridge * tight : ridge, place * size, (place + 1) * size);
  const fitted = minimize(
    (x) => {
      const slope = x.map((value, i) => ridges[i] * value);
      let value = x.reduce((sum, one, i) => sum + (ridges[i] * one * one) / 2, 0);
      for (const sentence of sentences) value += learn(sentence, x, x.subarray(from), slope, from);
      return { value, slope };
    },
    ridges.length,
    rounds,
  );
  const own = (place) =>
    Float64Array.from(each, (label) => fitted[place * size + label] - fitted[place * size]);
  const weights = new Map(Array.from(traits, ([trait, place]) => [trait, own(place)]));
  const steps = fitted.slice(from);
  return { weights, following: steps, model: modelOf(weights, steps) };
}
