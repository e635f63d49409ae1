// Why a unit has its score: item → rule → numbers → report → check → source sentence. A walk along stored ids.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { fromDecimal, round, subtract, sum } from '@luoshi/domain/quantity/fraction';
import type { ItemScore, UnitScore } from '@luoshi/scoring/evaluation';
import type { Rulebook } from '@luoshi/scoring/rulebook';
import { useCase } from '../use-case/use-case.ts';
import { findEvaluation } from './evaluation-line.ts';
import { leagueUnit } from './league-unit.ts';
import { unitNames } from './read-league.ts';
import { scoreInputs, type ScoreInput } from './score-inputs.ts';
import { factsOf } from './used-fact.ts';
import { widenedOf } from './widened-of.ts';

type InputsOf = ReadonlyMap<string, ScoreInput>;

const itemOf = (item: ItemScore, rulebook: Rulebook, inputs: InputsOf) => {
  const rule = rulebook.items.find(({ id }) => id === item.item);
  return {
    id: item.item,
    name: rule?.name ?? item.item,
    score: item.score,
    lowest: item.lowest,
    max: item.max,
    lost: item.lost,
    exact: item.exact,
    state: item.state,
    shape: item.shape,
    rule: { key: item.rule.code, params: item.rule.params },
    text: { key: item.text.code, params: item.text.params },
    source: rule?.source ?? '',
    inputs: item.inputs.flatMap((id) => inputs.get(id) ?? []),
  };
};

const sectionsOf = (score: UnitScore, rulebook: Rulebook, inputs: InputsOf) =>
  rulebook.sections.flatMap(({ id, name }) => {
    const items = score.items.filter((item) => item.section === id);
    const section = score.sections.find((each) => each.section === id);
    if (items.length === 0 || section === undefined) return [];
    const isOpen = items.some((item) => item.state === 'open');
    const { max } = section;
    const figures = { score: isOpen ? null : section.score, max, lost: isOpen ? null : section.lost };
    return [{ id, name, ...figures, items: items.map((item) => itemOf(item, rulebook, inputs)) }];
  });

/** What the printed items lack to the printed score. */
const remainderOf = (score: UnitScore, places: number): string => {
  const printed = sum(score.items.flatMap((item) => (item.score === null ? [] : [fromDecimal(item.score)])));
  return round(subtract(fromDecimal(score.score), printed), places);
};

/** @returns the page, or `not-found` for an evaluation or a unit that is not there */
export const readUnitScore = useCase('score.read', async (scene, input: { id: string; unitId: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await findEvaluation(scene, input.id);
  if (!found.ok) return found;
  const { line, row, rulebook, result } = found.value;
  const cohort = result.cohorts.find(({ units }) => units.some(({ unit }) => unit === input.unitId));
  const score = cohort?.units.find(({ unit }) => unit === input.unitId);
  if (cohort === undefined || score === undefined) return refuse('not-found');
  const used = new Set(score.items.flatMap((item) => item.inputs));
  const facts = factsOf(row).filter(({ id }) => used.has(id));
  const inputs = await scoreInputs(scene, facts);
  const nameOf = await unitNames(scene);
  return ok({
    evaluation: line,
    cohort: rulebook.cohorts.find(({ id }) => id === cohort.id)?.name ?? cohort.id,
    unit: leagueUnit(score, nameOf(score.unit), rulebook),
    sections: sectionsOf(score, rulebook, inputs),
    widened: widenedOf(facts, rulebook.errors),
    remainder: remainderOf(score, rulebook.rounding.places),
  });
});
