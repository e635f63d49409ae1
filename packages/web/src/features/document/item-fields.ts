// 改一条: what a person types about an item, and how it goes onto the wire. The version it was opened on is part
// of it, so that a draft kept over night does not overwrite what somebody else did meanwhile.
import type { Item, ItemChange } from '@luoshi/contract/routes/document';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';

type Op = Item['measures'][number]['op'];

/** One number as it is typed. */
export interface MeasureFields {
  readonly op: Op;
  readonly value: string;
  readonly unit: string;
  readonly metric: string;
  readonly raw: string;
}

/** An item as it is typed. */
export interface ItemFields {
  readonly basedOn: number;
  readonly kind: Item['kind'];
  readonly what: string;
  readonly measures: readonly MeasureFields[];
  readonly dueTo: string;
  readonly owners: string;
}

/** A number nobody has typed yet. */
export const blankMeasure: MeasureFields = { op: '=', value: '', unit: '', metric: '', raw: '' };

/** An item as the form shows it. */
export const fieldsOf = (item: Item): ItemFields => ({
  basedOn: item.version,
  kind: item.kind,
  what: item.what,
  measures: item.measures.map(({ op, value, unit, metric, raw }) => ({ op, value, unit, metric, raw })),
  dueTo: item.dueTo ?? '',
  owners: item.owners.join('、'),
});

/** Names between the marks people put between names. */
export const namesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、，,；;\s]+/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** What is wrong: `what` is empty, or the number at an index is none. */
export const wrongIn = ({ what, measures }: ItemFields): readonly (number | 'what')[] => [
  ...(what.trim() === '' ? (['what'] as const) : []),
  ...measures.flatMap(({ value, unit }, i) =>
    (value === '' && unit === '') || parseDecimal(value).ok ? [] : [i],
  ),
];

/** A number as it goes onto the wire; how the document wrote it stays only while nobody changed it. */
const measureOf = (typed: MeasureFields, was: Item['measures'][number] | undefined) => {
  const isSame = was !== undefined && was.value === typed.value && was.unit === typed.unit;
  const read = parseDecimal(typed.value);
  const value = read.ok ? read.value : typed.value;
  const unit = typed.unit.trim();
  return { metric: typed.metric, op: typed.op, value, unit, raw: isSame ? was.raw : `${value}${unit}` };
};

/** The change to send. */
export const changeOf = (fields: ItemFields, item: Item): ItemChange => {
  const dueTo = fields.dueTo === '' ? null : fields.dueTo;
  return {
    basedOn: fields.basedOn,
    kind: fields.kind,
    what: fields.what.trim(),
    measures: fields.measures.flatMap((typed, i) =>
      typed.value === '' && typed.unit === '' ? [] : [measureOf(typed, item.measures[i])],
    ),
    dueFrom: dueTo === item.dueTo ? item.dueFrom : null,
    dueTo,
    owners: [...namesOf(fields.owners)],
  };
};

const content = (fields: ItemFields, item: Item): string =>
  JSON.stringify({ ...changeOf(fields, item), basedOn: 0 });

/** Whether anything was typed that the item does not say already. */
export const isChanged = (fields: ItemFields, item: Item): boolean =>
  content(fields, item) !== content(fieldsOf(item), item);
