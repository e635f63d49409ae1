// 半年、年终考核结果: bands and intervals of an evaluation, cohort by cohort. A rank is an interval, never bare; too little
// checked, or something still open, and none is given.
import type { Decimal } from '../quantity/decimal.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Annex } from './annex.ts';
import { plainBlock, type Block } from './block.ts';
import type { ComposedContent } from './content.ts';
import type { Say } from './figure.ts';
import { hanNumeral } from './pen.ts';

/** A unit in an evaluation. */
export interface ResultUnit {
  readonly unit: string;
  readonly score: Decimal | null;
  readonly lowest: Decimal | null;
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
  readonly unranked: string | null;
  /** Share of its points that rests on something checked, %. */
  readonly coverage: Decimal;
  readonly band: string | null;
}

/** An evaluation as a document tells it. */
export interface EvaluationResult {
  readonly rulebook: string;
  readonly rulebookVersion: string;
  readonly source: string;
  readonly asOf: CalendarDate;
  readonly cohorts: readonly { readonly name: string; readonly units: readonly ResultUnit[] }[];
}

const none = '·';

const interval = ({ rankFrom, rankTo }: ResultUnit): string | null =>
  rankFrom === null || rankTo === null ? null : `${rankFrom}—${rankTo}`;

const points = ({ score, lowest }: ResultUnit): string => {
  if (score === null) return none;
  return lowest === null || lowest === score ? score : `${lowest}—${score}`;
};

const annexOf = ({ name, units }: EvaluationResult['cohorts'][number], say: Say): Annex => ({
  title: say('circular.result.annex', { cohort: name }),
  caption: say('circular.result.caption'),
  columns: ['unit', 'points', 'interval', 'band', 'coverage'].map((column) =>
    say(`circular.column.${column}`),
  ),
  rows: units.map((unit) => [
    unit.unit,
    points(unit),
    interval(unit) ?? say('circular.result.unranked'),
    unit.band ?? none,
    `${unit.coverage}%`,
  ]),
  notes: [say('circular.result.signs')],
});

const cohortBlocks = (
  { name, units }: EvaluationResult['cohorts'][number],
  at: number,
  say: Say,
): readonly Block[] => {
  const bands = [...new Set(units.flatMap(({ band }) => band ?? []))];
  const named = (list: readonly ResultUnit[]) =>
    list.map(({ unit }) => unit).join(say('circular.list.comma'));
  const text = [
    say('circular.result.size', { cohort: name, size: units.length }),
    ...bands.map((band) =>
      say('circular.result.band', { band, units: named(units.filter((unit) => unit.band === band)) }),
    ),
  ].join('');
  const open = units.filter((unit) => interval(unit) === null);
  const said = open.length === 0 ? text : text + say('circular.result.open', { units: named(open) });
  return [
    plainBlock('heading-2', say('circular.point', { ordinal: hanNumeral(at + 1), heading: name })),
    plainBlock('paragraph', said),
  ];
};

/** The result of an evaluation. */
export const composeEvaluationResult = (result: EvaluationResult, say: Say): ComposedContent => {
  const annexes = result.cohorts.map((cohort) => annexOf(cohort, say));
  const heading = (at: number, key: string): Block =>
    plainBlock('heading-1', say('circular.heading', { ordinal: hanNumeral(at), title: say(key) }));
  return {
    blocks: [
      heading(1, 'circular.result.basis-title'),
      plainBlock(
        'paragraph',
        say('circular.result.basis', {
          rulebook: result.rulebook,
          version: result.rulebookVersion,
          source: result.source,
          size: result.cohorts.reduce((sum, { units }) => sum + units.length, 0),
        }),
      ),
      heading(2, 'circular.result.title'),
      ...result.cohorts.flatMap((cohort, at) => cohortBlocks(cohort, at, say)),
      heading(3, 'circular.result.next-title'),
      plainBlock('paragraph', say('circular.result.next')),
    ],
    figures: [],
    attachments: annexes.map(({ title }) => title),
    annexes,
    charts: [],
  };
};
