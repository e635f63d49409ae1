// Short words of an item in the ledger: its numbers, its date, what was decided.
import type { Item } from '@luoshi/contract/routes/document';
import { readPeriod } from '@luoshi/domain/period/notation';
import { measureText } from '../../quantity/measure-text.ts';
import type { Dates } from '../../text/use-dates.ts';
import type { T } from '../../text/text.tsx';

/** All numbers of an item, or null. */
export const measuresText = (item: Pick<Item, 'measures'>, t: T): string | null =>
  item.measures.length === 0 ? null : item.measures.map((each) => measureText(each, t)).join('，');

/** The date as the document gives it: a period in its words, else the last day; null when there is none. */
export const dueText = (item: Pick<Item, 'dueTo' | 'dueNotation'>, dates: Dates): string | null => {
  const { dueTo, dueNotation } = item;
  if (dueTo === null) return null;
  return dueNotation !== null && readPeriod(dueNotation) !== null
    ? dates.period(dueNotation)
    : dates.day(dueTo);
};

/** How sure reading is, in percent. */
export const confidenceText = (item: Pick<Item, 'confidence'>): string =>
  String(Math.round(Number(item.confidence) * 100));

/** A number people call the item by; it stays when another is taken up before it. */
export const numberOf = (item: Pick<Item, 'ordinal'>): number => item.ordinal + 1;
