// The ledger in the schema of the marked documents: values as JSON numbers, due periods in their notation.
// The only place where an exact value becomes a floating-point number; nothing is calculated with it.
import type { FoundItem, Measure } from '@luoshi/reading/reading';

/** A measure with its value as a JSON number. */
interface MeasureJson extends Omit<Measure, 'value'> {
  readonly value: unknown;
}

/** An item as the schema names its fields. */
export interface ItemJson {
  readonly kind: FoundItem['kind'];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly what: string;
  readonly measures: readonly MeasureJson[];
  readonly due: string | null;
  readonly owners: readonly string[];
}

/** A document's ledger. */
export interface LedgerJson {
  readonly doc: string;
  readonly date: string | null;
  readonly items: readonly ItemJson[];
}

const measureJson = ({ metric, op, value, unit, raw }: Measure): MeasureJson => ({
  metric,
  op,
  value: Number(value),
  unit,
  raw,
});

const itemJson = (item: FoundItem): ItemJson => ({
  kind: item.kind,
  start: item.starts,
  end: item.ends,
  quote: item.quote,
  what: item.what,
  measures: item.measures.map(measureJson),
  due: item.due?.notation ?? null,
  owners: item.owners,
});

/** The ledger to print: `doc` is the file's name, offsets are UTF-16 code units of the text that `--text` prints. */
export const ledgerJson = (doc: string, date: string | null, items: readonly FoundItem[]): LedgerJson => ({
  doc,
  date,
  items: items.map(itemJson),
});
