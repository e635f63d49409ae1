// 兑现对照表: what was promised beside what came of it: kept, on course, short by how much, no figure.
import { partsOf } from '../period/calendar-date.ts';
import type { Annex, RowFigure } from './annex.ts';
import type { ComposedContent } from './content.ts';
import { printed, type Say } from './figure.ts';
import { groupOf } from './group-figures.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { penOf, type Pen } from './pen.ts';
import { promiseOutcome, shortBy } from './promise-outcome.ts';
import { numbered, points } from './sections.ts';

/** How many that fall short the text names; the table has all of them. */
const mostNamed = 10;

const resultOf = (line: LedgerLine, asOf: string, say: Say): string => {
  const outcome = promiseOutcome(line, asOf);
  const short = outcome === 'short' ? shortBy(line, asOf) : null;
  return short === null ? say(`circular.outcome.${outcome}`) : say('circular.outcome.by', { short });
};

const rowOf = (line: LedgerLine, at: number, asOf: string, say: Say): readonly string[] => {
  const { unitOfMeasure, dueOn } = line;
  const quantity = (value: string | null): string =>
    value === null ? '·' : printed(value, unitOfMeasure ?? '');
  return [
    String(at + 1),
    line.title,
    line.unit ?? '·',
    quantity(line.target),
    dueOn === null ? '·' : say('circular.date', { ...partsOf(dueOn) }),
    quantity(line.value),
    resultOf(line, asOf, say),
  ];
};

/** Column of what was done by now. */
const resultColumn = 5;

const figureIn = (line: LedgerLine, pen: Pen): RowFigure | null => {
  const id = `line.${line.id}.value`;
  return pen.figure(id) === null ? null : { column: resultColumn, figure: id };
};

const annexOf = (ledger: Ledger, pen: Pen): Annex => {
  const { say } = pen;
  const { month, day } = partsOf(ledger.asOf);
  return {
    title: say('circular.promise.title'),
    caption: say('circular.promise.caption', { month, day }),
    columns: ['ordinal', 'promise', 'unit', 'target', 'due', 'result', 'outcome'].map((name) =>
      say(`circular.column.${name}`),
    ),
    rows: ledger.lines.map((line, at) => rowOf(line, at, ledger.asOf, say)),
    notes: [say('circular.promise.signs')],
    figures: ledger.lines.map((line) => figureIn(line, pen)),
  };
};

const shortPoints = (ledger: Ledger, pen: Pen) => {
  const short = groupOf(ledger, 'short');
  const named = short.slice(0, mostNamed).map((line) =>
    pen.say('circular.promise.short', {
      unit: line.unit ?? '',
      title: line.title,
      by: shortBy(line, ledger.asOf) ?? 'none',
    }),
  );
  if (named.length === 0) return [];
  const text = pen.say('circular.promise.shorts', {
    named: named.join(pen.say('circular.list.semicolon')),
    more: short.length > mostNamed ? 'yes' : 'no',
  });
  return [{ heading: pen.say('circular.promise.short-heading', { count: pen.figure('group.short') }), text }];
};

const unknownPoints = (pen: Pen) => {
  const count = pen.some('group.unknown');
  return count === null
    ? []
    : [
        {
          heading: pen.say('circular.promise.unknown-heading', { count }),
          text: pen.say('circular.promise.unknown'),
        },
      ];
};

/** Every commitment of a ledger against its result. */
export const composePromiseResult = (ledger: Ledger, say: Say): ComposedContent => {
  const pen = penOf(ledger, say);
  const { month, day } = partsOf(ledger.asOf);
  const counts = pen.say('circular.promise.counts', {
    month,
    day,
    all: pen.figure('count.all'),
    kept: pen.figure('group.kept'),
    course: pen.figure('group.on-course'),
    short: pen.figure('group.short'),
    unknown: pen.figure('group.unknown'),
  });
  const blocks = numbered(
    [
      { title: say('circular.promise.overview'), blocks: [pen.block('paragraph', counts)] },
      {
        title: say('circular.promise.wanting'),
        blocks: points([...shortPoints(ledger, pen), ...unknownPoints(pen)], pen),
      },
    ],
    pen,
  );
  const annex = annexOf(ledger, pen);
  return { blocks, figures: pen.figures(), attachments: [annex.title], annexes: [annex], charts: [] };
};
