// What the county holds for a cell of a foreign form on a day, how far it was checked, or why it is not held.
// Nothing is invented, and nothing missing becomes a zero.
import { linesOf, type Ledger, type LedgerLine } from '../bulletin/ledger.ts';
import { sumOf } from '../bulletin/indicator-figures.ts';
import { weakestStatus, type FigureStatus } from '../commitment/standing.ts';
import type { Decimal } from '../quantity/decimal.ts';
import {
  compare,
  divide,
  fraction,
  fromDecimal,
  multiply,
  round,
  toDecimal,
  zero,
  type Fraction,
} from '../quantity/fraction.ts';
import type { CellMeaning, FormMeasure } from './meaning.ts';

/** Why a figure is not held: nobody has the task, nobody reported, no plan, or not released yet. */
export const notHeldReasons = ['no-task', 'not-reported', 'no-plan', 'not-released'] as const;

/** One of {@link notHeldReasons}. */
export type NotHeld = (typeof notHeldReasons)[number];

/** A cell's figure. */
export interface CellFigure {
  readonly value: Decimal | null;
  readonly unitOfMeasure: string | null;
  readonly status: FigureStatus;
  /** Units whose figure is carried on or missing in a sum. */
  readonly wanting: readonly string[];
  readonly notHeld: NotHeld | null;
}

type FigureMeaning = Extract<CellMeaning, { readonly kind: 'figure' }>;

const absent = (notHeld: NotHeld): CellFigure => ({
  value: null,
  unitOfMeasure: null,
  status: 'none',
  wanting: [],
  notHeld,
});

const hundred = fraction(100n);
const exact = (value: Fraction): Decimal => toDecimal(value) ?? round(value, 2);

interface Parts {
  readonly value: Fraction | null;
  readonly target: Fraction | null;
  readonly due: Fraction | null;
}

const measureOf = ({ value, target, due }: Parts, measure: FormMeasure): Decimal | NotHeld => {
  switch (measure) {
    case 'value':
      return value === null ? 'not-reported' : exact(value);
    case 'target':
      return target === null ? 'no-task' : exact(target);
    case 'due':
      return due === null ? 'no-plan' : exact(due);
    case 'share':
      if (value === null) return 'not-reported';
      return target === null || compare(target, zero) <= 0
        ? 'no-task'
        : round(multiply(divide(value, target), hundred), 1);
  }
};

const isReason = (told: Decimal | NotHeld): told is NotHeld => notHeldReasons.some((each) => each === told);

const decimal = (text: string | null): Fraction | null => (text === null ? null : fromDecimal(text));

const isOfPlan = (measure: FormMeasure): boolean => measure === 'target' || measure === 'due';

const ofLines = (
  lines: readonly LedgerLine[],
  parts: Parts,
  measure: FormMeasure,
  unit: string | null,
): CellFigure => {
  const told = measureOf(parts, measure);
  if (isReason(told)) return absent(told);
  const given = isOfPlan(measure);
  const known = lines.filter((line) => line.value !== null).map((line) => line.status);
  return {
    value: told,
    unitOfMeasure: measure === 'share' ? '%' : unit,
    status: given ? 'source-data' : weakestStatus(known),
    wanting: given
      ? []
      : lines.filter((line) => line.value === null || line.isCarried).flatMap((line) => line.unit ?? []),
    notHeld: null,
  };
};

const ofUnit = (ledger: Ledger, { indicator, unitId, measure }: FigureMeaning): CellFigure => {
  const line = linesOf(ledger, indicator).find((each) => each.unitId === unitId);
  if (line === undefined) return absent('no-task');
  const parts = { value: decimal(line.value), target: decimal(line.target), due: decimal(line.dueNow) };
  return ofLines([line], parts, measure, line.unitOfMeasure);
};

/** Target and due of all units, also of those that have not reported. */
const planned = (ledger: Ledger): Ledger => ({
  ...ledger,
  lines: ledger.lines.map((line) => ({ ...line, value: line.value ?? '0' })),
});

const ofCounty = (ledger: Ledger, { indicator, measure }: FigureMeaning): CellFigure => {
  const lines = linesOf(ledger, indicator);
  if (lines.length === 0) return absent('no-task');
  const sum = sumOf(isOfPlan(measure) ? planned(ledger) : ledger, indicator);
  if (sum === null) return absent('not-reported');
  return ofLines(lines, sum, measure, sum.unit);
};

/** What stands in a cell as of the ledger's day. */
export const figureInCell = (ledger: Ledger, meaning: FigureMeaning): CellFigure => {
  const released = ledger.indicators.find((each) => each.id === meaning.indicator)?.releasedOn;
  if (!isOfPlan(meaning.measure) && released !== undefined && released > ledger.readOn)
    return absent('not-released');
  return meaning.unitId === null ? ofCounty(ledger, meaning) : ofUnit(ledger, meaning);
};
