// 月通报: the monthly circular put together from the ledger, the same for the page and for the document.
import { annexOf } from './annex.ts';
import type { ComposedContent } from './content.ts';
import { demands, type DemandDays } from './demands.ts';
import type { Say } from './figure.ts';
import type { Ledger } from './ledger.ts';
import { overview } from './overview.ts';
import { penOf } from './pen.ts';
import { problems } from './problems.ts';
import { numbered, type Section } from './sections.ts';

/**
 * Writes the circular of a ledger.
 *
 * @param say texts of the catalogue, in the language of the document
 */
export const composeCircular = (ledger: Ledger, days: DemandDays, say: Say): ComposedContent => {
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
    charts: [],
  };
};
