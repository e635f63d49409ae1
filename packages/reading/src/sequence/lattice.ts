// The best labels of a row of stretches, and how likely each label is: a chain where each label bears on the next.
import { labels, type Model } from './model.ts';

const size = labels.length;
const more = labels.indexOf('more');
const impossible = -1e9;

/** How much speaks for label `next` behind label `last`; nothing goes on with more of itself. */
const step = ({ following }: Model, last: number, next: number): number =>
  last === 0 && next === more ? impossible : (following[last * size + next] ?? 0);

/** Log of the sum of the exponents of four numbers. */
function total(a: number, b: number, c: number, d: number): number {
  const most = Math.max(a, b, c, d);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}

/** The row of one stretch. */
const at = (row: Float64Array, i: number, label: number): number => row[i * size + label] ?? impossible;

/** The row of label scores a chain begins with: its first stretch continues nothing. */
function opened(scores: Float64Array): Float64Array {
  const row = new Float64Array(scores.length);
  for (let label = 0; label < size; label++) row[label] = label === more ? impossible : at(scores, 0, label);
  return row;
}

/** Sums over all that leads up to each label of each stretch. */
function forward(model: Model, scores: Float64Array): Float64Array {
  const row = opened(scores);
  for (let i = 1; i * size < scores.length; i++) {
    for (let next = 0; next < size; next++) {
      const from = (last: number): number => at(row, i - 1, last) + step(model, last, next);
      row[i * size + next] = total(from(0), from(1), from(2), from(3)) + at(scores, i, next);
    }
  }
  return row;
}

/** Sums over all that may follow each label of each stretch. */
function backward(model: Model, scores: Float64Array): Float64Array {
  const row = new Float64Array(scores.length);
  for (let i = scores.length / size - 2; i >= 0; i--) {
    for (let last = 0; last < size; last++) {
      const to = (next: number): number =>
        step(model, last, next) + at(scores, i + 1, next) + at(row, i + 1, next);
      row[i * size + last] = total(to(0), to(1), to(2), to(3));
    }
  }
  return row;
}

/** How likely each label of each stretch is, four numbers a stretch that add up to 1. */
export function likelihoods(model: Model, scores: Float64Array): Float64Array {
  const [before, behind] = [forward(model, scores), backward(model, scores)];
  const last = scores.length / size - 1;
  const all = total(at(before, last, 0), at(before, last, 1), at(before, last, 2), at(before, last, 3));
  return before.map((value, k) => Math.exp(value + (behind[k] ?? 0) - all));
}

function bestOf(value: (label: number) => number): number {
  let best = 0;
  for (let label = 1; label < size; label++) if (value(label) > value(best)) best = label;
  return best;
}

/** The labels that together score best, as places in `labels`. */
export function bestLabels(model: Model, scores: Float64Array): readonly number[] {
  const row = opened(scores);
  const came = new Uint8Array(scores.length);
  const length = scores.length / size;
  for (let i = 1; i < length; i++) {
    for (let next = 0; next < size; next++) {
      const value = (last: number): number => at(row, i - 1, last) + step(model, last, next);
      const best = bestOf(value);
      came[i * size + next] = best;
      row[i * size + next] = value(best) + at(scores, i, next);
    }
  }
  const out: number[] = Array.from({ length });
  let label = bestOf((one) => at(row, length - 1, one));
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label;
    label = came[i * size + label] ?? 0;
  }
  return out;
}
