// A decided stretch of the folded text becomes an item of the original text.
import { shown } from '../confidence/confidence.ts';
import { unfold, type Folded, type Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';
import type { FoundItem, Measure } from '../reading.ts';
import type { Decided } from './decide.ts';
import { metricOf } from './noun.ts';
import { trimmed } from './trim.ts';

const before = /(?:至少|不少于|不低于|不超过|超过|突破|达到|控制在|约|近|增长|下降|提高|新增|增加|减少)$/;
const after = /^(?:以上|以内|以下|左右|及以上)/;

/** A quantity with the bound said next to it. */
function rawSpan(text: string, one: Quantity): Span {
  const lead = before.exec(text.slice(Math.max(0, one.starts - 4), one.starts))?.[0].length ?? 0;
  const tail = after.exec(text.slice(one.ends, one.ends + 4))?.[0].length ?? 0;
  return { starts: one.starts - lead, ends: one.ends + tail };
}

/** Where a decided stretch stands in the original text. */
export const spanOf = (folded: Folded, { starts, candidate }: Decided): Span =>
  unfold(folded, trimmed(folded.text, { starts, ends: candidate.ends }));

/** The item a decided stretch stands for. */
export function assemble(
  folded: Folded,
  { candidate, starts, kind, likely, what: named, note }: Decided,
): FoundItem {
  const { original, text } = folded;
  const { quantities } = candidate;
  const quote = (span: Span): string => {
    const at = unfold(folded, span);
    return original.slice(at.starts, at.ends);
  };
  const within = trimmed(text, { starts, ends: candidate.ends });
  const what = quote(named);
  const measures = quantities.map((one): Measure => {
    const metric = metricOf(text, candidate, one);
    const unit = one.unitAt ? quote(one.unitAt).replace(/\s/g, '') : one.unit;
    return {
      metric: metric ? quote(metric) : what,
      op: one.op,
      value: one.value,
      unit,
      raw: quote(rawSpan(text, one)),
    };
  });
  return {
    kind,
    ...unfold(folded, within),
    quote: quote(within),
    what,
    measures,
    due: candidate.due ?? note?.due ?? null,
    owners: [...new Set([...candidate.owners, ...(note?.owners ?? [])].map(quote))],
    confidence: shown(likely),
  };
}
