// Takes a figure from the ledger by its id: when a draft is written, when it is frozen, and to see what changed since.
import { countFigure, countNames } from './count-figures.ts';
import type { Figure, Say } from './figure.ts';
import { groupFigure, groupNames } from './group-figures.ts';
import { indicatorFigure, indicatorMeasures } from './indicator-figures.ts';
import type { Ledger } from './ledger.ts';
import { lineFigure, lineMeasures } from './line-figures.ts';

/**
 * The figure as the ledger has it now.
 *
 * @param id `count.slow`, `indicator.farmland.share`, `line.<commitment>.value`
 * @returns null when there is no such figure any more
 */
export const figureOf = (ledger: Ledger, id: string, say: Say): Figure | null => {
  const [kind, subject = '', asked = ''] = id.split('.');
  const count = countNames.find((name) => name === subject);
  if (kind === 'count' && count !== undefined) return countFigure(ledger, count, say);
  const group = groupNames.find((name) => name === subject);
  if (kind === 'group' && group !== undefined) return groupFigure(ledger, group, say);
  const indicator = ledger.indicators.find((each) => each.id === subject);
  const measure = indicatorMeasures.find((each) => each === asked);
  if (kind === 'indicator' && indicator !== undefined && measure !== undefined) {
    return indicatorFigure(ledger, indicator, measure, say);
  }
  const line = ledger.lines.find((each) => each.id === subject);
  const part = lineMeasures.find((each) => each === asked);
  return kind === 'line' && line !== undefined && part !== undefined
    ? lineFigure(ledger, line, part, say)
    : null;
};
