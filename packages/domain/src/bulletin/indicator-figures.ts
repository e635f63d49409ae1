// Figures of an indicator over all units that have it as a target: sums are as well known as their weakest part.
import { weakestStatus } from '../commitment/standing.ts';
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  round,
  subtract,
  zero,
  type Fraction,
} from '../quantity/fraction.ts';
import { isConvertible, valueIn } from '../quantity/quantity.ts';
import {
  exactly,
  measured,
  percentOf,
  printed,
  type Figure,
  type FigurePart,
  type Sampled,
  type Say,
} from './figure.ts';
import { linesOf, type Ledger, type LedgerIndicator, type LedgerLine } from './ledger.ts';

/** What is said of an indicator. */
export const indicatorMeasures = ['value', 'share', 'gap', 'behind', 'slow', 'missing'] as const;

/** One of {@link indicatorMeasures}. */
export type IndicatorMeasure = (typeof indicatorMeasures)[number];

/** An indicator added up, in the unit of its first line. */
export interface IndicatorSum {
  /** All of them, also those not reported. */
  readonly lines: readonly LedgerLine[];
  readonly unit: string;
  readonly value: Fraction;
  readonly target: Fraction;
  /** What is due by the day; null while one of those counted has no plan. */
  readonly due: Fraction | null;
}

const inUnit = (value: string | null, line: LedgerLine, unit: string): Fraction => {
  if (value === null) return zero;
  const told = valueIn({ value, unit: line.unitOfMeasure ?? unit }, unit);
  return told.ok ? told.value : zero;
};

/**
 * Adds up an indicator over the units that have reported; the task of one that has not is not counted either.
 *
 * @returns null when no unit has the indicator, or none has reported
 */
export const sumOf = (ledger: Ledger, indicator: string): IndicatorSum | null => {
  const all = linesOf(ledger, indicator);
  const unit = all[0]?.unitOfMeasure;
  if (unit == null) return null;
  const lines = all.filter((line) => isConvertible(line.unitOfMeasure ?? unit, unit));
  const counted = lines.filter((line) => line.value !== null);
  const total = (pick: (line: LedgerLine) => string | null): Fraction =>
    counted.reduce((so, line) => add(so, inUnit(pick(line), line, unit)), zero);
  const target = total((line) => line.target);
  if (compare(target, zero) <= 0) return null;
  const planned = counted.every((line) => line.dueNow !== null);
  return {
    lines,
    unit,
    value: total((line) => line.value),
    target,
    due: planned ? total((line) => line.dueNow) : null,
  };
};

/** How many of the units were looked at on the spot; null when none. */
const sampledOf = (lines: readonly LedgerLine[]): Sampled | null => {
  const seen = lines.filter((line) => line.check !== null && line.check.extent !== 'desk');
  const corrected = seen.filter((line) => line.check?.adjusted === true).length;
  return seen.length === 0 ? null : { size: seen.length, of: lines.length, corrected };
};

/** How far what is done stays below what is due by now, in points of the year's target; below zero when ahead. */
export const gapOf = (sum: IndicatorSum): Fraction | null =>
  sum.due === null ? null : multiply(divide(subtract(sum.due, sum.value), sum.target), fraction(100n));

const unitParts = (sum: IndicatorSum, say: Say): readonly FigurePart[] =>
  sum.lines.map((line) => ({
    label: line.unit ?? line.title,
    value: line.value === null ? say('circular.part.missing') : printed(line.value, line.unitOfMeasure ?? ''),
  }));

const shareParts = (sum: IndicatorSum, say: Say): readonly FigurePart[] => [
  { label: say('circular.part.done'), value: printed(exactly(sum.value), sum.unit) },
  ...(sum.due === null
    ? []
    : [{ label: say('circular.part.due'), value: printed(exactly(sum.due), sum.unit) }]),
  { label: say('circular.part.target'), value: printed(exactly(sum.target), sum.unit) },
];

type Shown = Pick<Figure, 'text' | 'value' | 'unit' | 'parts'>;

const counted = (lines: readonly LedgerLine[], say: Say): Shown => ({
  text: say('circular.units', { count: lines.length }),
  value: String(lines.length),
  unit: say('circular.unit.unit'),
  parts: lines.map((line) => ({
    label: line.unit ?? line.title,
    value: say(`circular.bucket.${line.bucket}`),
  })),
});

const shownOf = (sum: IndicatorSum, measure: IndicatorMeasure, say: Say): Shown | null => {
  switch (measure) {
    case 'value': {
      const value = exactly(sum.value);
      return { text: printed(value, sum.unit), value, unit: sum.unit, parts: unitParts(sum, say) };
    }
    case 'share': {
      const value = percentOf(sum.value, sum.target);
      return { text: `${value}%`, value, unit: '%', parts: shareParts(sum, say) };
    }
    case 'gap': {
      const gap = gapOf(sum);
      if (gap === null) return null;
      const value = round(gap, 1);
      return {
        text: say('circular.points', { value }),
        value,
        unit: say('circular.unit.point'),
        parts: shareParts(sum, say),
      };
    }
    case 'behind':
    case 'slow':
      return counted(
        sum.lines.filter((line) => line.bucket === measure && !line.isExcused),
        say,
      );
    case 'missing':
      return counted(
        sum.lines.filter((line) => line.value === null),
        say,
      );
  }
};

/** @returns null when no unit has the indicator, or nothing is planned to fall short of */
export const indicatorFigure = (
  ledger: Ledger,
  indicator: LedgerIndicator,
  measure: IndicatorMeasure,
  say: Say,
): Figure | null => {
  const sum = sumOf(ledger, indicator.id);
  const shown = sum === null ? null : shownOf(sum, measure, say);
  if (sum === null || shown === null) return null;
  const known = sum.lines.map((line) => line.status).filter((status) => status !== 'none');
  return {
    id: `indicator.${indicator.id}.${measure}`,
    name: measured(indicator.name, measure, say),
    ...shown,
    status: weakestStatus(known),
    sampled: sampledOf(sum.lines),
    asOf: ledger.asOf,
    link: { type: 'commitments', id: null, query: { asOf: ledger.asOf, indicator: indicator.id } },
  };
};
