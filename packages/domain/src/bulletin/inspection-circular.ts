// 督查通报: what was looked at on the spot, where the figure had to be corrected, and what is asked.
import { partsOf } from '../period/calendar-date.ts';
import type { Annex } from './annex.ts';
import type { ComposedContent } from './content.ts';
import { printed, type Say } from './figure.ts';
import { groupOf } from './group-figures.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { corrections } from './problems.ts';
import { penOf } from './pen.ts';
import { numbered, type Section } from './sections.ts';

const rowOf = (line: LedgerLine, at: number, say: Say): readonly string[] => {
  const quantity = (value: string | null): string =>
    value === null ? '·' : printed(value, line.unitOfMeasure ?? '');
  const { check } = line;
  const sample =
    check?.extent === 'sampled' && check.sampleSize !== null
      ? say('circular.inspection.sample', { size: check.sampleSize, of: check.sampleOf ?? '·' })
      : say('circular.inspection.whole');
  return [
    String(at + 1),
    line.unit ?? '·',
    line.title,
    quantity(check?.reported ?? line.value),
    quantity(line.value),
    sample,
    say(`circular.inspection.${check?.adjusted === true ? 'corrected' : 'confirmed'}`),
  ];
};

const annexOf = (ledger: Ledger, say: Say): Annex => {
  const { month, day } = partsOf(ledger.asOf);
  return {
    title: say('circular.inspection.title'),
    caption: say('circular.inspection.caption', { month, day }),
    columns: ['ordinal', 'unit', 'title', 'reported', 'found', 'extent', 'outcome'].map((name) =>
      say(`circular.column.${name}`),
    ),
    rows: groupOf(ledger, 'inspected').map((line, at) => rowOf(line, at, say)),
    notes: [say('circular.inspection.signs')],
  };
};

/**
 * Composes it of the checks of a ledger and of the rounds that ended in its period.
 *
 * @param rounds each as a section of its own
 * @param days working days in which corrected units put their figures right
 */
export const composeInspectionCircular = (
  ledger: Ledger,
  rounds: readonly Section[],
  days: number,
  say: Say,
): ComposedContent => {
  const pen = penOf(ledger, say);
  const { month, day } = partsOf(ledger.asOf);
  const annex = annexOf(ledger, say);
  const counts = pen.say('circular.inspection.counts', {
    month,
    day,
    all: pen.figure('group.inspected'),
    corrected: pen.figure('group.corrected'),
  });
  const wrong = corrections(groupOf(ledger, 'corrected'), pen).join('');
  const asked = wrong === '' ? [] : [pen.block('paragraph', pen.say('circular.inspection.asked', { days }))];
  const blocks = numbered(
    [
      { title: say('circular.inspection.overview'), blocks: [pen.block('paragraph', counts)] },
      {
        title: say('circular.inspection.wrong'),
        blocks: wrong === '' ? [] : [pen.block('paragraph', wrong)],
      },
      ...rounds,
      { title: say('circular.demand.title'), blocks: asked },
    ],
    pen,
  );
  const isAny = annex.rows.length > 0;
  return {
    blocks,
    figures: pen.figures(),
    attachments: isAny ? [annex.title] : [],
    annexes: isAny ? [annex] : [],
    charts: [],
  };
};
