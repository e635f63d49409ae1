// Figures of one commitment: what counts, what was reported before a check found otherwise.
import { daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import { compare, fromDecimal, subtract, zero } from '../quantity/fraction.ts';
import {
  measured,
  percentOf,
  printed,
  type Figure,
  type FigurePart,
  type Sampled,
  type Say,
} from './figure.ts';
import type { Ledger, LedgerLine } from './ledger.ts';

/** What is said of a commitment. */
export const lineMeasures = ['value', 'reported', 'share', 'gap', 'late'] as const;

/** One of {@link lineMeasures}. */
export type LineMeasure = (typeof lineMeasures)[number];

const sampledOf = (line: LedgerLine): Sampled | null => {
  const { check } = line;
  if (check?.extent !== 'sampled' || check.sampleSize === null || check.sampleOf === null) return null;
  return { size: check.sampleSize, of: check.sampleOf, corrected: check.adjusted ? 1 : 0 };
};

const partsOf = (line: LedgerLine, say: Say): readonly FigurePart[] => {
  const unit = line.unitOfMeasure ?? '';
  const part = (label: string, value: string | null): readonly FigurePart[] =>
    value === null ? [] : [{ label: say(label), value: printed(value, unit) }];
  return [
    ...part('circular.part.reported', line.check?.reported ?? line.value),
    ...(line.check === null ? [] : part('circular.part.found', line.value)),
    ...part('circular.part.due', line.dueNow),
    ...part('circular.part.target', line.target),
  ];
};

type Shown = Pick<Figure, 'text' | 'value' | 'unit'>;

const quantity = (value: string | null, line: LedgerLine): Shown | null =>
  value === null || line.unitOfMeasure === null
    ? null
    : { text: printed(value, line.unitOfMeasure), value, unit: line.unitOfMeasure };

const againstTarget = (line: LedgerLine, measure: 'share' | 'gap', say: Say): Shown | null => {
  if (line.target === null || line.value === null) return null;
  const target = fromDecimal(line.target);
  const done = fromDecimal(line.value);
  if (compare(target, zero) <= 0) return null;
  if (measure === 'share') {
    const value = percentOf(done, target);
    return { text: `${value}%`, value, unit: '%' };
  }
  if (line.dueNow === null) return null;
  const value = percentOf(subtract(fromDecimal(line.dueNow), done), target);
  return { text: say('circular.points', { value }), value, unit: say('circular.unit.point') };
};

/** Calendar days past its final due date. */
const lateness = ({ dueOn, bucket }: LedgerLine, asOf: CalendarDate, say: Say): Shown | null => {
  const days = dueOn === null || bucket === 'done' ? 0 : daysBetween(dueOn, asOf);
  return days <= 0
    ? null
    : { text: say('circular.days', { days }), value: String(days), unit: say('circular.unit.day') };
};

const shownOf = (line: LedgerLine, measure: LineMeasure, asOf: CalendarDate, say: Say): Shown | null => {
  switch (measure) {
    case 'value':
      return quantity(line.value, line);
    case 'reported':
      return quantity(line.check?.reported ?? null, line);
    case 'share':
    case 'gap':
      return againstTarget(line, measure, say);
    case 'late':
      return lateness(line, asOf, say);
  }
};

/** @returns null when the commitment has no such number */
export const lineFigure = (
  ledger: Ledger,
  line: LedgerLine,
  measure: LineMeasure,
  say: Say,
): Figure | null => {
  const shown = shownOf(line, measure, ledger.asOf, say);
  if (shown === null) return null;
  return {
    id: `line.${line.id}.${measure}`,
    name: measured(line.title, measure, say),
    ...shown,
    // What a unit reported before a check corrected it is, as such, nobody's finding.
    status: measure === 'reported' ? 'unchecked' : line.status,
    sampled: measure === 'reported' ? null : sampledOf(line),
    asOf: ledger.asOf,
    parts: partsOf(line, say),
    link: { type: 'commitment', id: line.id, query: { asOf: ledger.asOf } },
  };
};
