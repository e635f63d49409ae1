// 附件 各乡镇重点任务进度表: townships × indicators, in % of the year's task.
import { partsOf, type CalendarDate } from '../period/calendar-date.ts';
import { divide, fraction, fromDecimal, multiply, round } from '../quantity/fraction.ts';
import type { Say } from './figure.ts';
import { sumOf } from './indicator-figures.ts';
import {
  isReleased,
  linesOf,
  type Ledger,
  type LedgerIndicator,
  type LedgerLine,
  type LedgerTownship,
} from './ledger.ts';

/** 系统外数据: a table that was pasted or loaded from elsewhere; this system vouches for nothing in it. */
export interface ForeignSource {
  /** Where it comes from, in the words of who added it. */
  readonly from: string;
  readonly addedOn: CalendarDate;
}

/** The cell of a row that prints a figure. */
export interface RowFigure {
  readonly column: number;
  readonly figure: string;
}

/** A table after the text, with what its signs mean. */
export interface Annex {
  readonly title: string;
  /** The day the figures are of, and what they are. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells; a row of a single cell names the group of those below it. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** By row, the figure it prints; left out: none does. */
  readonly figures?: readonly (RowFigure | null)[] | undefined;
  /** Left out: its figures are of this system. */
  readonly foreign?: ForeignSource | undefined;
}

const none = '·';
const carried = '*';

const cellOf = (line: LedgerLine | undefined, say: Say): string => {
  if (line?.target == null) return none;
  if (line.value === null) return say('circular.annex.missing');
  const percent = round(
    multiply(divide(fromDecimal(line.value), fromDecimal(line.target)), fraction(100n)),
    0,
  );
  return line.isCarried ? percent + carried : percent;
};

const notesOf = (ledger: Ledger, indicators: readonly LedgerIndicator[], say: Say): readonly string[] => {
  const sampled = indicators.flatMap((indicator) => {
    const lines = sumOf(ledger, indicator.id)?.lines ?? [];
    const seen = lines.filter((line) => line.check !== null && line.check.extent !== 'desk');
    const corrected = seen.filter((line) => line.check?.adjusted === true).length;
    if (seen.length === 0) return [];
    return [
      say('circular.annex.sampled', { name: indicator.name, size: seen.length, of: lines.length, corrected }),
    ];
  });
  const withheld = ledger.indicators
    .filter((each) => !isReleased(each, ledger) && linesOf(ledger, each.id).length > 0)
    .map((each) => each.name)
    .join(say('circular.list.comma'));
  return [
    say('circular.annex.signs'),
    ...(sampled.length === 0
      ? []
      : [say('circular.annex.checked', { sampled: sampled.join(say('circular.list.semicolon')) })]),
    ...(withheld === '' ? [] : [say('circular.annex.withheld', { names: withheld })]),
  ];
};

/** Townships with the name of their group before each, when all are in one of several. */
const grouped = (towns: readonly LedgerTownship[]): readonly (LedgerTownship | string)[] => {
  const groups = new Map<string | null, LedgerTownship[]>();
  for (const town of towns) groups.set(town.group, [...(groups.get(town.group) ?? []), town]);
  if (groups.size < 2 || groups.has(null)) return towns;
  return [...groups].flatMap(([group, members]) => [group ?? '', ...members]);
};

/** @returns null when no township has an indicator as a target */
export const annexOf = (ledger: Ledger, say: Say): Annex | null => {
  const asked = new Set(ledger.lines.map((line) => line.unitId));
  const indicators = ledger.indicators.filter(
    (each) => isReleased(each, ledger) && linesOf(ledger, each.id).some((line) => line.isTownship),
  );
  if (indicators.length === 0) return null;
  const { month, day } = partsOf(ledger.asOf);
  const cellsOf = (town: LedgerTownship): readonly string[] =>
    indicators.map((indicator) =>
      cellOf(
        linesOf(ledger, indicator.id).find((line) => line.unitId === town.id),
        say,
      ),
    );
  return {
    title: say('circular.annex.title'),
    caption: say('circular.annex.caption', { month, day }),
    columns: [say('circular.annex.town'), ...indicators.map((each) => each.name)],
    rows: grouped(ledger.townships.filter((town) => asked.has(town.id))).map((each) =>
      typeof each === 'string' ? [each] : [each.name, ...cellsOf(each)],
    ),
    notes: notesOf(ledger, indicators, say),
  };
};
