// 现场互评 as facts: what a rulebook that gives the chiefs' marks a weight counts. Nobody's figure of himself: no error.
import { mutualFact } from '@luoshi/domain/inspection/mutual-mark';
import { endOf, periodOf, startOf, type Period } from '@luoshi/domain/period/period';
import { divide, fraction, round, sum, toDecimal } from '@luoshi/domain/quantity/fraction';
import { listCountedMarks, type CountedMark } from '@luoshi/store/queries/inspection';
import { meanKept } from '../inspection/mean-kept.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { UsedFact } from './used-fact.ts';

const factOf = (unit: string, marks: readonly CountedMark[], period: Period, highest: string): UsedFact => {
  const means = marks.flatMap(({ mutual }) => meanKept(mutual) ?? []);
  const mean = divide(sum(means), fraction(BigInt(means.length)));
  return {
    id: marks[0]?.id ?? '',
    unit,
    indicator: mutualFact.indicator,
    period,
    value: toDecimal(mean) ?? round(mean, 6),
    target: highest,
    unitOfMeasure: mutualFact.unit,
    status: 'source-data',
    error: null,
    source: marks.map(({ title }) => title).join('、'),
    commitmentId: null,
    reportId: null,
    checkId: null,
    figurePeriod: period,
  };
};

/** The mean of a unit's trimmed means over the rounds of the year until the period's end, against the highest mark. */
export const mutualFacts = async (scene: Scene, period: Period): Promise<readonly UsedFact[]> => {
  const to = endOf(period);
  const marks = await listCountedMarks(scene, startOf(periodOf(to, 'year')), to);
  const [highest = '100'] = scene.context.rules.inspections.marks.choices;
  return [...new Set(marks.map(({ unit_id: unitId }) => unitId))].map((unitId) =>
    factOf(
      unitId,
      marks.filter((mark) => mark.unit_id === unitId),
      period,
      highest,
    ),
  );
};
