// Holds facts against a rulebook: the one entry to everything here. The same facts in any order give the same evaluation.
import { compare, fromDecimal } from '@luoshi/domain/quantity/fraction';
import { bandOf } from './band.ts';
import type { CohortScores, Evaluation, Refused, UnitScore } from './evaluation.ts';
import type { Facts, ScoredUnit } from './fact.ts';
import { factTable, type FactTable } from './fact-table.ts';
import { intervalOf, isSurelyAbove } from './rank.ts';
import type { Rulebook } from './rulebook.ts';
import { scoreUnit, type UnrankedScore } from './unit-score.ts';

const byScoreThenName = (a: UnitScore, b: UnitScore): number =>
  compare(fromDecimal(b.score), fromDecimal(a.score)) || (a.unit < b.unit ? -1 : 1);

/** Units without a place that may still come before one: with an open item any, with too little checked any not surely below. */
const waitingAbove = (one: UnrankedScore, all: readonly UnrankedScore[]): number =>
  all
    .filter(({ printed: { unranked } }) => unranked !== null)
    .filter((other) => other.printed.unranked === 'open-items' || !isSurelyAbove(one, other)).length;

function placed(scores: readonly UnrankedScore[], rulebook: Rulebook): readonly UnitScore[] {
  const ranked = scores.filter((score) => score.printed.unranked === null);
  return scores.map((score) => {
    const rank = score.printed.unranked === null ? intervalOf(score, ranked) : null;
    const ground = {
      ...score.printed,
      rank,
      waitingAbove: waitingAbove(score, scores),
      cohortSize: scores.length,
    };
    return { ...score.printed, rank, band: bandOf(ground, rulebook.bands) };
  });
}

interface ScoredCohort {
  readonly scores: CohortScores;
  readonly refused: readonly Refused[];
}

function scoreCohort(
  id: string,
  units: readonly ScoredUnit[],
  rulebook: Rulebook,
  table: FactTable,
): ScoredCohort {
  const scores = units.filter((unit) => unit.cohort === id).map((unit) => scoreUnit(unit, rulebook, table));
  return {
    scores: { id, units: placed(scores, rulebook).toSorted(byScoreThenName) },
    refused: scores.flatMap((score) => score.refused),
  };
}

function unitFaults(facts: Facts, rulebook: Rulebook): readonly Refused[] {
  const cohorts = new Set(rulebook.cohorts.map(({ id }) => id));
  return facts.units.flatMap(({ unit, cohort }, at): readonly Refused[] => {
    if (facts.units.findIndex((other) => other.unit === unit) < at)
      return [{ code: 'duplicate-unit', params: { unit } }];
    return cohorts.has(cohort) ? [] : [{ code: 'unknown-cohort', params: { unit, cohort } }];
  });
}

/**
 * Scores every unit of every cohort.
 *
 * @param facts every unit to be scored, and what is known of it; see {@link Facts}
 * @returns scores, places as intervals and proposals; what could not be used is named in `refused`, and the items it was
 *   for are open
 * @example evaluate(rulebook, { period: '2026-H1', units: [{ unit: '双渠镇', cohort: 'plain' }], rows: [] })
 */
export function evaluate(rulebook: Rulebook, facts: Facts): Evaluation {
  const table = factTable(facts);
  const units = facts.units.filter(
    ({ unit }, at) => facts.units.findIndex((other) => other.unit === unit) === at,
  );
  const cohorts = rulebook.cohorts.map(({ id }) => scoreCohort(id, units, rulebook, table));
  const refused = [
    ...unitFaults(facts, rulebook),
    ...table.refused,
    ...cohorts.flatMap((cohort) => cohort.refused),
  ];
  return {
    rulebook: { id: rulebook.id, version: rulebook.version, sha256: rulebook.sha256 },
    period: facts.period,
    cohorts: cohorts.map(({ scores }) => scores),
    refused: refused.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}
