// What was found on the spot widens what a unit's figures that nobody has seen may lose.
import type { UnitGap } from '@luoshi/domain/inspection/gaps';
import type { Rulebook } from '@luoshi/scoring/rulebook';
import type { UsedFact } from './used-fact.ts';
import { widenedError } from './widened-error.ts';

/** Standings of a figure that nobody has seen on the spot. */
const unseen: readonly UsedFact['status'][] = ['unchecked', 'desk'];

/**
 * An unseen figure of a unit that reported too much elsewhere may lose as much; the usual error stays unsaid.
 *
 * @source decision 0015
 */
export const widenErrors = (
  rows: readonly UsedFact[],
  gaps: readonly UnitGap[],
  rulebook: Pick<Rulebook, 'errors' | 'reportGaps'>,
): readonly UsedFact[] =>
  rows.map((fact) => {
    if (!unseen.includes(fact.status)) return fact;
    const usual = rulebook.errors[fact.status];
    const gap = gaps.find(({ unitId }) => unitId === fact.unit);
    const error = widenedError(usual, gap, rulebook.reportGaps);
    return error === usual ? fact : { ...fact, error };
  });
