// The league table of an evaluation, cohort by cohort.
import { ok } from '@luoshi/domain/outcome/outcome';
import { factStatuses, type Rulebook } from '@luoshi/scoring/rulebook';
import { listCohortUnits } from '@luoshi/store/queries/score';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { findEvaluation } from './evaluation-line.ts';
import { leagueUnit } from './league-unit.ts';

/** Names of units by id; one that left its cohort since keeps its id. */
export const unitNames = async (scene: Scene): Promise<(id: string) => string> => {
  const names = new Map((await listCohortUnits(scene)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

const rulesOf = (rulebook: Rulebook) => ({
  source: rulebook.source,
  errors: factStatuses.map((status) => ({ status, percent: rulebook.errors[status] })),
  quotas: rulebook.bands.quotas.map(({ name, upTo }) => ({ name, upTo })),
});

/** @returns the page, or `not-found` */
export const readLeague = useCase('score.read', async (scene, input: { id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await findEvaluation(scene, input.id);
  if (!found.ok) return found;
  const { line, rulebook, result } = found.value;
  const nameOf = await unitNames(scene);
  return ok({
    evaluation: line,
    unit: rulebook.unit,
    coverageMinimum: rulebook.coverage.minimum,
    cohorts: result.cohorts.map(({ id, units }) => ({
      id,
      name: rulebook.cohorts.find((cohort) => cohort.id === id)?.name ?? id,
      units: units.map((score) => leagueUnit(score, nameOf(score.unit), rulebook)),
    })),
    rules: rulesOf(rulebook),
    refused: result.refused,
  });
});
