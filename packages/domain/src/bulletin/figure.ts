// A figure of a bulletin: what is printed, what it rests on, how far that was checked, and where to find it again.
import type { FigureStatus } from '../commitment/standing.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import {
  compare,
  divide,
  fraction,
  fromDecimal,
  multiply,
  round,
  toDecimal,
  type Fraction,
} from '../quantity/fraction.ts';

/** One line of how a figure comes about. */
export interface FigurePart {
  readonly label: string;
  readonly value: string;
}

/** Looked at on the spot: so many of so many, so many of them corrected. */
export interface Sampled {
  readonly size: number;
  readonly of: number;
  readonly corrected: number;
}

/** Where the same number stands in the ledger: one commitment, or a filter of the list. */
export interface FigureLink {
  readonly type: 'commitment' | 'commitments';
  readonly id: string | null;
  readonly query: Readonly<Record<string, string>>;
}

/** A figure as it was when it was taken from the ledger. */
export interface Figure {
  /** Names its place in the ledger, so that it can be taken again: `indicator.farmland.value`. */
  readonly id: string;
  readonly text: string;
  /** What it is the number of, with the measure: those of one indicator differ by it. */
  readonly name: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly status: FigureStatus;
  readonly sampled: Sampled | null;
  readonly asOf: CalendarDate;
  readonly parts: readonly FigurePart[];
  readonly link: FigureLink;
}

/** A text by its key of the message catalogue; what the house writes on paper passes through it. */
export type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** The name of a figure with its measure, 高标准农田·占年度任务. */
export const measured = (name: string, measure: string, say: Say): string =>
  say('circular.measured', { name, measure: say(`circular.measure.${measure}`) });

/** 万元 in an 亿元. */
const tenThousand = fraction(10_000n);

/** An exact number as a decimal; what has none is rounded half up to six places. */
export const exactly = (value: Fraction): Decimal => toDecimal(value) ?? round(value, 6);

/** A quantity as official documents print it: 23509亩, 3.21亿元 from ten thousand 万元 on. */
export const printed = (value: Decimal, unit: string): string => {
  const exact = fromDecimal(value);
  const large = compare(exact, tenThousand) >= 0;
  return unit === '万元' && large ? `${round(divide(exact, tenThousand), 2)}亿元` : `${value}${unit}`;
};

/** A share in % with one decimal. */
export const percentOf = (part: Fraction, whole: Fraction): Decimal =>
  round(multiply(divide(part, whole), fraction(100n)), 1);
