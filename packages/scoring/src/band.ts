// 考核等次: a proposal for people to decide, never an outcome. Where a line runs through an interval, people study it together.
import { compare, fromDecimal, type Fraction } from '@luoshi/domain/quantity/fraction';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { BandProposal, GateState, RankInterval, Unranked } from './evaluation.ts';
import type { QuotaBand, Rulebook } from './rulebook.ts';

/** What a proposal rests on. */
export interface BandGround {
  readonly score: Decimal;
  readonly lowest: Decimal;
  readonly rank: RankInterval | null;
  readonly unranked: Unranked | null;
  readonly gates: readonly GateState[];
  /** Units without a place yet that may still come before it. */
  readonly waitingAbove: number;
  /** Number of units in the cohort, ranked or not: quotas are of all. */
  readonly cohortSize: number;
}

/** The last place of a band: a quota is never exceeded, so a part of a place is none. */
const lastPlace = (band: QuotaBand, size: number): number => {
  const share: Fraction = fromDecimal(band.upTo);
  return Number((share.n * BigInt(size)) / (share.d * 100n));
};

/**
 * Proposes a band.
 *
 * @returns `not-eligible` when a gate has found something, why it is not ranked when it is not, `collective-study` when a
 *   line crosses its interval
 */
export function bandOf(ground: BandGround, { quotas, poor }: Rulebook['bands']): BandProposal {
  if (ground.gates.some((gate) => gate.state === 'found')) return { band: null, why: 'not-eligible' };
  if (ground.rank === null) return { band: null, why: ground.unranked ?? 'open-items' };
  const isBelow = (points: Decimal): boolean => compare(fromDecimal(points), fromDecimal(poor.below)) < 0;
  if (isBelow(ground.score)) return { band: poor.id };
  if (isBelow(ground.lowest)) return { band: null, why: 'collective-study' };
  const bandAt = (place: number): string | undefined =>
    quotas.find((band) => place <= lastPlace(band, ground.cohortSize))?.id;
  const [best, worst] = [bandAt(ground.rank.from), bandAt(ground.rank.to + ground.waitingAbove)];
  return best !== undefined && best === worst ? { band: best } : { band: null, why: 'collective-study' };
}
