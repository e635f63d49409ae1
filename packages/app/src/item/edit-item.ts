// Corrects what reading found. An edited item is taken; one that stands in a breakdown is changed there.
import { afterDecision } from '@luoshi/domain/item/decide';
import type { ItemMeasure } from '@luoshi/domain/item/target-of';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { updateRow } from '@luoshi/store/journal/write';
import { findDocument } from '@luoshi/store/queries/document';
import { findItems, itemsInUse, type ItemRow } from '@luoshi/store/queries/item';
import { useCase } from '../use-case/use-case.ts';
import { showItems } from './item-view.ts';

/** What a person corrects, and the version it was seen at. */
export interface ItemChange {
  readonly id: string;
  readonly basedOn: number;
  readonly kind: ItemRow['kind'];
  readonly what: string;
  readonly measures: readonly ItemMeasure[];
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly owners: readonly string[];
}

const measuresRead = (measures: readonly ItemMeasure[]): Outcome<readonly ItemMeasure[]> => {
  const checked: ItemMeasure[] = [];
  for (const measure of measures) {
    const value = parseDecimal(measure.value);
    if (!value.ok) return value;
    const isAmount = measure.op === '=' || measure.op === '>=' || measure.op === '<=';
    if (isAmount && value.value.startsWith('-')) return refuse('negative-count', { value: value.value });
    checked.push({ ...measure, value: value.value });
  }
  return ok(checked);
};

/** A due span is whole or not there; how the document wrote it stays while the dates do. */
const dueRead = (
  input: ItemChange,
  before: ItemRow,
): Outcome<Pick<ItemRow, 'due_from' | 'due_to' | 'due_notation'>> => {
  const { dueFrom, dueTo } = input;
  if (dueTo === null) return ok({ due_from: null, due_to: null, due_notation: null });
  const from = dueFrom ?? dueTo;
  for (const date of [from, dueTo]) {
    const read = parseDate(date);
    if (!read.ok) return read;
  }
  if (dueTo < from) return refuse('due-before-start', { startsOn: from, dueOn: dueTo });
  const isSame = before.due_from === from && before.due_to === dueTo;
  const written = from === dueTo ? dueTo : `${from}/${dueTo}`;
  return ok({ due_from: from, due_to: dueTo, due_notation: isSame ? before.due_notation : written });
};

/**
 * Corrects an item.
 *
 * @returns the item; `changed-meanwhile` with the present one, `wrong-state` when it stands in a breakdown,
 *   `malformed-number`, `negative-count`, `malformed-date`, `due-before-start`, `not-found`
 */
export const editItem = useCase('item.edit', async (scene, input: ItemChange) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const [item] = await findItems(scene, [input.id]);
  if (item === undefined) return refuse('not-found', { table: 'items' });
  const state = afterDecision(item.state, 'accept', (await itemsInUse(scene, [item.id])).size > 0);
  if (!state.ok) return state;
  const measures = measuresRead(input.measures);
  if (!measures.ok) return measures;
  const due = dueRead(input, item);
  if (!due.ok) return due;
  const changed = await updateRow(scene, 'items', input.id, input.basedOn, {
    kind: input.kind,
    state: 'edited',
    what: input.what,
    measures: JSON.stringify(measures.value),
    ...due.value,
    owners: [...input.owners],
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  const document = await findDocument(scene, item.document_id);
  const [now] = changed.ok ? [changed.value] : await findItems(scene, [input.id]);
  const [shown] = now === undefined ? [] : await showItems(scene, document?.text ?? '', [now]);
  if (shown === undefined) return refuse('not-found', { table: 'items' });
  // Both versions side by side: the present one in the words of the page.
  return changed.ok ? ok(shown) : refuse(changed.refusal.code, { ...changed.refusal.params, current: shown });
});
