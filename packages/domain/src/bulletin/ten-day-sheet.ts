// 旬调度表: what leaders have put on the dispatch list, one row each, with what it is stuck on.
import { partsOf } from '../period/calendar-date.ts';
import type { Annex } from './annex.ts';
import type { ComposedContent } from './content.ts';
import { percentOf, printed, type Say } from './figure.ts';
import { compare, fromDecimal, zero } from '../quantity/fraction.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { overviewCounts } from './overview.ts';
import { penOf } from './pen.ts';
import { numbered, points } from './sections.ts';

const quantity = (value: string | null, line: LedgerLine): string =>
  value === null ? '·' : printed(value, line.unitOfMeasure ?? '');

const share = (line: LedgerLine): string => {
  if (line.value === null || line.target === null) return '·';
  const target = fromDecimal(line.target);
  return compare(target, zero) > 0 ? `${percentOf(fromDecimal(line.value), target)}%` : '·';
};

const rowOf = (line: LedgerLine, at: number, say: Say): readonly string[] => [
  String(at + 1),
  line.title,
  line.unit ?? '·',
  line.leader ?? '·',
  quantity(line.target, line),
  quantity(line.value, line),
  share(line),
  say(`circular.bucket.${line.bucket}`),
  line.obstacle?.blocked ?? '·',
];

/** The table of the commitments of a ledger, in its order. */
export const dispatchAnnex = (ledger: Ledger, say: Say): Annex => {
  const { month, day } = partsOf(ledger.asOf);
  return {
    title: say('circular.sheet.title'),
    caption: say('circular.sheet.caption', { month, day }),
    columns: ['ordinal', 'title', 'unit', 'leader', 'target', 'value', 'share', 'state', 'obstacle'].map(
      (name) => say(`circular.column.${name}`),
    ),
    rows: ledger.lines.map((line, at) => rowOf(line, at, say)),
    notes: [say('circular.sheet.signs')],
  };
};

/** @param ledger of what is on the dispatch list and of nothing else */
export const composeTenDaySheet = (ledger: Ledger, say: Say): ComposedContent => {
  const pen = penOf(ledger, say);
  const stuck = ledger.lines.flatMap((line) =>
    line.obstacle === null
      ? []
      : [
          {
            heading: say('circular.obstacle.heading', { title: line.title }),
            text: say('circular.obstacle.text', { unit: line.unit ?? '', ...line.obstacle }),
          },
        ],
  );
  const annex = dispatchAnnex(ledger, say);
  const blocks = numbered(
    [
      { title: say('circular.sheet.overview'), blocks: [overviewCounts(ledger, pen)] },
      { title: say('circular.sheet.stuck'), blocks: points(stuck, pen) },
    ],
    pen,
  );
  return { blocks, figures: pen.figures(), attachments: [annex.title], annexes: [annex], charts: [] };
};
