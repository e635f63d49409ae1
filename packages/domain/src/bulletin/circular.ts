// 月通报: the monthly circular put together from the ledger, the same for the page and for the document.
import { annexOf, type Annex } from './annex.ts';
import type { Block } from './block.ts';
import { demands, type DemandDays } from './demands.ts';
import type { Figure, Say } from './figure.ts';
import type { Ledger } from './ledger.ts';
import { overview } from './overview.ts';
import { hanNumeral, penOf, type Pen } from './pen.ts';
import { problems } from './problems.ts';

/** Text, figures and tables of a circular. */
export interface Circular {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly attachments: readonly string[];
  readonly annexes: readonly Annex[];
}

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Sections with their headings 一、二、三; an empty one is left out and takes no number. */
const numbered = (sections: readonly Section[], pen: Pen): readonly Block[] =>
  sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [
      pen.block('heading-1', pen.say('circular.heading', { ordinal: hanNumeral(at + 1), title })),
      ...blocks,
    ]);

/**
 * Writes the circular of a ledger.
 *
 * @param say texts of the catalogue, in the language of the document
 */
export const composeCircular = (ledger: Ledger, days: DemandDays, say: Say): Circular => {
  const pen = penOf(ledger, say);
  const sections: readonly Section[] = [
    { title: say('circular.overview.title'), blocks: overview(ledger, pen) },
    { title: say('circular.problem.title'), blocks: problems(ledger, pen) },
    { title: say('circular.demand.title'), blocks: demands(ledger, days, pen) },
  ];
  const blocks = numbered(sections, pen);
  const annex = annexOf(ledger, say);
  return {
    blocks,
    figures: pen.figures(),
    attachments: annex === null ? [] : [say('circular.annex.title')],
    annexes: annex === null ? [] : [annex],
  };
};
