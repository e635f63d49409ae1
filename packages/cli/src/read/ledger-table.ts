// The ledger for a person at a terminal: numbered items with what, how much, until when, who, and where it stands.
import { format, type Locale } from '@luoshi/contract/message';
import type { FoundItem, Measure, Reading } from '@luoshi/reading/reading';
import { sectionsOf } from '@luoshi/reading/section-at';

const longestQuote = 60;
const gap = '    ';

const oneLine = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const points = Array.from(line);
  return points.length > longestQuote ? `${points.slice(0, longestQuote).join('')}…` : line;
};

const amount = ({ metric, raw }: Measure): string => `${oneLine(metric)} ${oneLine(raw)}`;

function itemLines(item: FoundItem, number: number, section: string, locale: Locale): readonly string[] {
  const kind = format(locale, `item.kind.${item.kind}`);
  const facts = [
    section,
    ...(item.measures.length > 0 ? [item.measures.map(amount).join('；')] : []),
    ...(item.due ? [format(locale, 'cli.read-due', { due: item.due.notation })] : []),
    ...(item.owners.length > 0
      ? [format(locale, 'cli.read-owners', { owners: item.owners.join('、') })]
      : []),
    format(locale, 'cli.read-confidence', { percent: item.confidence.replace(/^0\.0?/, '') }),
  ];
  const head = `${String(number).padStart(3)} ${kind} ${oneLine(item.what)}`;
  return [head, gap + facts.filter((fact) => fact !== '').join(' · '), gap + oneLine(item.quote)];
}

/** The lines of a reading, ending with what nobody took up. */
export function ledgerTable(text: string, { items, untaken }: Reading, locale: Locale): readonly string[] {
  const sectionOf = sectionsOf(text);
  const count = (kind: FoundItem['kind']): number => items.filter((item) => item.kind === kind).length;
  return [
    format(locale, 'cli.read-found', {
      items: items.length,
      promises: count('promise'),
      results: count('result'),
      problems: count('problem'),
    }),
    ...items.flatMap((item, i) => itemLines(item, i + 1, sectionOf(item.starts), locale)),
    ...(untaken.length > 0 ? ['', format(locale, 'cli.read-untaken', { count: untaken.length })] : []),
    ...untaken.map(
      ({ quote, starts }) => `${gap}${[sectionOf(starts), oneLine(quote)].filter(Boolean).join(' · ')}`,
    ),
  ];
}
