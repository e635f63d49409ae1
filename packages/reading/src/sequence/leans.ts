// Rules that stand above what was learned, as log odds: the marked documents show too little of what they are about.
import type { Judged } from '../item/judge.ts';
import type { Context } from '../kind/mode.ts';
import { labels, type Label } from './model.ts';

interface Lean {
  /** What holds of a promise by tense and mood. */
  readonly facts: readonly string[];
  readonly against: Label;
  readonly by: number;
}

const leans: readonly Lean[] = [
  /** A named body has a day to do it by. */
  { facts: ['bound'], against: 'none', by: 3 },
  /** What stands before is to be finished by a day, which is a promise of its own: …7月底前开工，10月底前竣工. */
  { facts: ['finish-by', 'behind-item'], against: 'none', by: 3 },
  { facts: ['finish-by', 'behind-item'], against: 'more', by: 5 },
  /** A named body is told to do it. */
  { facts: ['owned', 'demanded'], against: 'none', by: 1 },
  /** A system or plan with a name is to be set up. */
  { facts: ['set-up-system'], against: 'none', by: 0.6 },
];
const [none, promise, fact] = [labels.indexOf('none'), labels.indexOf('promise'), labels.indexOf('fact')];
/** A shortfall admitted with its number is an item: the marked documents hold too few of them to learn it from. */
const counted = 3;

/** What is to be done by a day, in a year that still runs or in time to come is no fact yet, unless it is told. */
const isPromised = ({ kind, facts, tense }: Judged): boolean => {
  if (kind !== 'promise' || tense.over) return false;
  const untilThen = facts.includes('do-by') || facts.includes('finish-by');
  return tense.ahead || tense.underWay || (untilThen && !tense.tells);
};

/** What a section that looks back tells without asking for it is no promise. */
const isTold = ({ kind, tense }: Judged, { mode, told }: Context): boolean =>
  kind !== 'promise' && mode === 'past' && told && !tense.asks;

/** Gives the likelier of two labels' scores to the first. */
function prefer(scores: Float64Array, from: number, first: number, second: number): void {
  const [one = 0, other = 0] = [scores[from + first], scores[from + second]];
  scores[from + first] = Math.max(one, other);
  scores[from + second] = Math.min(one, other) - 1;
}

/** Changes the scores of one stretch, four numbers from `from` on, by what its words leave no doubt of. */
export function applyLeans(scores: Float64Array, from: number, judged: Judged, context: Context): void {
  const { kind, facts } = judged;
  if (isPromised(judged)) prefer(scores, from, promise, fact);
  if (isTold(judged, context)) prefer(scores, from, fact, promise);
  if (kind === 'problem' && facts.includes('quantity'))
    scores[from + none] = (scores[from + none] ?? 0) - counted;
  if (kind !== 'promise' || facts.includes('slogan')) return;
  for (const lean of leans) {
    const at = from + labels.indexOf(lean.against);
    if (lean.facts.every((one) => facts.includes(one))) scores[at] = (scores[at] ?? 0) - lean.by;
  }
}
