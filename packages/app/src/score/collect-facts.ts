// Facts of an evaluation from the ledger: for each unit and indicator the value that counts and what its plan asks.
import { mutualFact } from '@luoshi/domain/inspection/mutual-mark';
import { plannedBy } from '@luoshi/domain/light/trajectory';
import { endOf, periodOf, startOf, type Period } from '@luoshi/domain/period/period';
import { round, toDecimal, type Fraction } from '@luoshi/domain/quantity/fraction';
import type { ScoredUnit } from '@luoshi/scoring/fact';
import type { Rulebook, RulebookItem } from '@luoshi/scoring/rulebook';
import { asks, rewardsMore } from '@luoshi/scoring/shapes/shapes';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listCohortUnits } from '@luoshi/store/queries/score';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { countedOn, frameOf, indicatorOf, type Frame } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { collectGaps } from '../inspection/collect-gaps.ts';
import type { Scene } from '../use-case/use-case.ts';
import { mutualFacts } from './mutual-facts.ts';
import { letterChangesOf, planScored, scoredOnes, type LetterChangesById } from './scored-terms.ts';
import type { UsedFact } from './used-fact.ts';
import { widenErrors } from './widen-errors.ts';

/** Units to be scored and what is known of them. */
export interface CollectedFacts {
  readonly units: readonly ScoredUnit[];
  readonly rows: readonly UsedFact[];
}

const exact = (value: Fraction | null): string | null => value && (toDecimal(value) ?? round(value, 6));

/** The figure as of the end of the period; its target is what the plan asks by then, none without a plan. */
const factOf = (
  loaded: KnownCommitment,
  indicator: string,
  period: Period,
  { frame, changes }: { readonly frame: Frame; readonly changes: LetterChangesById },
): UsedFact => {
  const { row } = loaded;
  const counted = countedOn(loaded, frame);
  return {
    id: row.id,
    unit: row.lead_unit_id ?? '',
    indicator,
    period,
    value: counted.value,
    target: exact(plannedBy(planScored(loaded, changes, frame), frame.on)),
    unitOfMeasure: row.unit_of_measure ?? '',
    status: counted.status === 'none' ? 'unchecked' : counted.status,
    error: null,
    source: row.number ?? row.title,
    commitmentId: row.id,
    reportId: counted.reportId,
    checkId: counted.checkId,
    figurePeriod: counted.period,
  };
};

/** Items that measure what the unit does, and of which it has no task. */
const notApplicable = (
  items: readonly RulebookItem[],
  unit: string,
  rows: readonly UsedFact[],
): readonly string[] =>
  items
    .filter(({ shape }) => rewardsMore(shape))
    .filter(({ shape }) =>
      asks(shape).every(
        ({ indicator }) => !rows.some((row) => row.unit === unit && row.indicator === indicator),
      ),
    )
    .map((item) => item.id);

/** Collects what is recorded by now for the rulebook's indicators, for every unit of a cohort. */
export const collectFacts = async (
  scene: Scene,
  rulebook: Rulebook,
  period: Period,
): Promise<CollectedFacts> => {
  const frame = frameOf(scene, endOf(period));
  const indicators = new Set(
    rulebook.items.flatMap(({ shape }) => asks(shape).map((asked) => asked.indicator)),
  );
  const cohorts = new Set(rulebook.cohorts.map(({ id }) => id));
  const units = (await listCohortUnits(scene)).filter(({ cohort }) => cohorts.has(cohort));
  const scored = new Set(units.map(({ id }) => id));
  const targets = await knownCommitments(scene, { ...anyCommitment, kind: 'target', states: assignedStates });
  const changes = await letterChangesOf(scene, targets);
  const measured = ({ row }: KnownCommitment): string =>
    indicatorOf(frame.rules, row.indicator)?.id ?? row.indicator ?? '';
  const keyOf = (loaded: KnownCommitment): string => `${loaded.row.lead_unit_id} ${measured(loaded)}`;
  const marks = indicators.has(mutualFact.indicator) ? await mutualFacts(scene, period) : [];
  const measuredRows = scoredOnes(targets, changes, keyOf).flatMap((loaded) => {
    const indicator = measured(loaded);
    const isAsked = indicators.has(indicator) && scored.has(loaded.row.lead_unit_id ?? '');
    return isAsked ? [factOf(loaded, indicator, period, { frame, changes })] : [];
  });
  const rows = [...measuredRows, ...marks.filter(({ unit }) => scored.has(unit))];
  const gaps = await collectGaps(scene, targets, startOf(periodOf(frame.on, 'year')));
  return {
    units: units.map(({ id, cohort }) => ({
      unit: id,
      cohort,
      notApplicable: notApplicable(rulebook.items, id, rows),
    })),
    rows: widenErrors(rows, gaps, rulebook),
  };
};
