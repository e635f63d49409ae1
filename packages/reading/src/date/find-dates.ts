// The dates of a clause and which of them set a period for what is said there.
import { matches } from '../fold/matches.ts';
import type { Span } from '../fold/fold.ts';
import type { DocumentDate } from './document-date.ts';
import type { Due } from './due.ts';
import { monthRules } from './month-dates.ts';
import { yearRules } from './year-dates.ts';

/** A date in a clause; `due` is null when it only compares, only names, or cannot be resolved. */
export interface FoundDate extends Span {
  readonly due: Due | null;
  /** It only compares (比去年) or is part of a name (今年各项任务). */
  readonly isReference: boolean;
}

const rules = [...yearRules.slice(0, 4), ...monthRules, ...yearRules.slice(4)];

const compares = /(?:比|较|与|同|超)(?:了)?$/;
const comparedTo = /^(?:同期|同比|相比|水平|基数|以来|来(?!年)|初|度?(?:考核|总结|评|奖|终)|是)/;
const namesOnly = /^(?:度)?(?:目标(?!是)|任务|(?:政府)?工作(?!量)|各项|我们|可以|经济社会|责任书|预算)/;
const titled = /《[^》]*$/;

const overlaps = (a: Span, b: Span): boolean => a.starts < b.ends && b.starts < a.ends;

function isReference(text: string, span: Span): boolean {
  const [before, after] = [text.slice(0, span.starts), text.slice(span.ends, span.ends + 6)];
  return compares.test(before) || comparedTo.test(after) || namesOnly.test(after) || titled.test(before);
}

/** All dates of a clause in order, resolved against the document's own date. */
export function findDates(text: string, written: DocumentDate | null): readonly FoundDate[] {
  if (!/[年月日季“"]|半年|五/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { words, due } of rules) {
    for (const match of matches(text, words)) {
      const span = { starts: match.index, ends: match.index + match[0].length };
      if (found.some((one) => overlaps(one, span))) continue;
      const refers = isReference(text, span);
      found.push({ ...span, isReference: refers, due: refers ? null : due(match, written) });
    }
  }
  return found.toSorted((a, b) => a.starts - b.starts);
}
