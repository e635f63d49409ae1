// A decided stretch of the folded text becomes an item of the original text.
import { shown } from '../confidence/confidence.ts';
import { unfold, type Folded, type Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';
import type { FoundItem, Measure } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Decided } from './decide.ts';
import { metricOf, namePart } from './noun.ts';
import { trimmed } from './trim.ts';

const before = /(?:至少|不少于|不低于|不超过|超过|突破|达到|控制在|约|近|增长|下降|提高|新增|增加|减少)$/;
const after = /^(?:以上|以内|以下|左右|及以上)/;

/** A quantity with the bound said next to it. */
function rawSpan(text: string, one: Quantity): Span {
  const lead = before.exec(text.slice(Math.max(0, one.starts - 4), one.starts))?.[0].length ?? 0;
  const tail = after.exec(text.slice(one.ends, one.ends + 4))?.[0].length ?? 0;
  return { starts: one.starts - lead, ends: one.ends + tail };
}

/** The first naming words of a stretch: of its first quantity, else of the clause. */
function whatSpan(text: string, { quantities, verbFrom }: Candidate, within: Span): Span {
  const first = quantities.find((one) => one.starts >= within.starts);
  const named = first ? metricOf(text, within, first, quantities) : null;
  if (named) return named;
  const verb = Math.min(Math.max(verbFrom, within.starts), within.ends - 1);
  return namePart(text, { starts: verb, ends: within.ends });
}

/** The item a decided stretch stands for. */
export function assemble(folded: Folded, decided: Decided): FoundItem {
  const { original, text } = folded;
  const { candidate } = decided;
  const within = trimmed(text, { starts: decided.starts, ends: candidate.ends });
  const quote = (span: Span): string => {
    const { starts, ends } = unfold(folded, span);
    return original.slice(starts, ends);
  };
  const what = quote(whatSpan(text, candidate, within));
  const measures = candidate.quantities.map((one): Measure => {
    const metric = metricOf(text, within, one, candidate.quantities);
    const unit = one.unitAt ? quote(one.unitAt).replace(/\s/g, '') : one.unit;
    return {
      metric: metric ? quote(metric) : what,
      op: one.op,
      value: one.value,
      unit,
      raw: quote(rawSpan(text, one)),
    };
  });
  const span = unfold(folded, within);
  return {
    kind: decided.kind,
    ...span,
    quote: original.slice(span.starts, span.ends),
    what,
    measures,
    due: candidate.due,
    owners: [...new Set([...candidate.owners, ...decided.noted].map(quote))],
    confidence: shown(decided.likely),
  };
}
