// A unit's line of the league: an interval, never a single rank pretended; a gate shows only what was decided.
import type { GateState, UnitScore } from '@luoshi/scoring/evaluation';
import type { Rulebook } from '@luoshi/scoring/rulebook';

/** While something is still looked into, the league says nothing of it. @source practice 23 */
const shownState = (state: GateState['state']) => (state === 'pending' ? 'none' : state);

const bandName = (rulebook: Rulebook, id: string | null): string | null =>
  [...rulebook.bands.quotas, rulebook.bands.poor].find((band) => band.id === id)?.name ?? null;

/** @param unit name of the unit */
export const leagueUnit = (score: UnitScore, unit: string, rulebook: Rulebook) => {
  const isOpen = score.unranked === 'open-items';
  return {
    unitId: score.unit,
    unit,
    score: isOpen ? null : score.score,
    lowest: isOpen ? null : score.lowest,
    rankFrom: score.rank?.from ?? null,
    rankTo: score.rank?.to ?? null,
    unranked: score.unranked,
    coverage: score.coverage,
    gates: score.gates.map(({ gate, state }) => {
      const rule = rulebook.gates.find((each) => each.id === gate);
      return { name: rule?.name ?? gate, state: shownState(state), source: rule?.source ?? '' };
    }),
    band: bandName(rulebook, score.band.band),
    bandOpen: score.band.band === null && score.band.why === 'collective-study',
  };
};
