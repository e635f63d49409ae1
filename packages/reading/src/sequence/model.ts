// What was learned from marked documents: how much each trait of a stretch speaks for each label, and each label for
// the next. Weights stand in weights.gen.ts.
import { pairOf } from './pairs.ts';
import { table } from './weights.gen.ts';

/** Nothing, a promise, a fact (result or problem), or more of the item the stretch before belongs to. */
export const labels = ['none', 'promise', 'fact', 'more'] as const;

/** The label of a stretch. */
export type Label = (typeof labels)[number];

/** Log odds of the labels against `none`, in the order of `labels`. */
export type Weights = Float64Array;

/** A fitted model. */
export interface Model {
  readonly traits: ReadonlyMap<string, Weights>;
  /** Two characters side by side in a stretch, and in the heading it stands under. */
  readonly pairs: ReadonlyMap<number, Weights>;
  readonly headingPairs: ReadonlyMap<number, Weights>;
  /** For each label, and each that may follow it, a number: four rows of four. */
  readonly following: Weights;
}

const inHeading = 'under:';
const pairAt = (word: string, at: number): number => pairOf(word.charCodeAt(at), word.charCodeAt(at + 1));

/** A model of weights by name: two characters are a pair, behind `under:` a pair in a heading, all else a trait. */
export function modelOf(weights: ReadonlyMap<string, Weights>, following: Weights): Model {
  const traits = new Map<string, Weights>();
  const [pairs, headingPairs] = [new Map<number, Weights>(), new Map<number, Weights>()];
  for (const [name, own] of weights) {
    if (name.length === 2) pairs.set(pairAt(name, 0), own);
    else if (name.startsWith(inHeading)) headingPairs.set(pairAt(name, inHeading.length), own);
    else traits.set(name, own);
  }
  return { traits, pairs, headingPairs, following };
}

const hundredths = (words: readonly string[]): Weights =>
  Float64Array.from(words, (word) => Number(word) / 100);

/** Reads the lines of a table: a name, a space, three numbers in hundredths; the first line is what follows what. */
function parsed(lines: string): Model {
  const [first = '', ...rest] = lines.trim().split('\n');
  const weights = rest.map((line): [string, Weights] => {
    const [name = '', ...numbers] = line.split(' ');
    return [name, hundredths(['0', ...numbers])];
  });
  return modelOf(new Map(weights), hundredths(first.split(' ')));
}

/** The model that is shipped. */
export const learned: Model = parsed(table);
