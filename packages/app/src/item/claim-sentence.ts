// Takes up a sentence that reading did not: it is the person's, and accepted at once.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { read } from '@luoshi/reading/index';
import { insertRow } from '@luoshi/store/journal/write';
import { findDocument } from '@luoshi/store/queries/document';
import { listItems, type ItemRow } from '@luoshi/store/queries/item';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { showItems } from './item-view.ts';

interface Input {
  readonly id: string;
  readonly starts: number;
  readonly ends: number;
  readonly kind: ItemRow['kind'];
  /** What it is about; null: as reading would name it, or the sentence itself. */
  readonly what: string | null;
}

const longest = 200;

/**
 * Makes an item of a span of the text; number, date and owners are proposed by reading the span alone.
 *
 * @returns the item; `invalid-input` when the span lies outside the text, `duplicate` when an item stands there, `not-found`
 */
export const claimSentence = useCase('item.claim', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const document = await findDocument(scene, input.id);
  if (document === null) return refuse('not-found', { table: 'documents' });
  const { starts, ends } = input;
  const quote = document.text.slice(starts, ends);
  if (ends > document.text.length || quote.trim() === '') return refuse('invalid-input', { field: 'ends' });
  const items = await listItems(scene, document.id);
  const isHeld = items.some(
    (item) => item.starts === starts && item.ends === ends && item.state !== 'rejected',
  );
  if (isHeld) return refuse('duplicate', { field: 'item' });
  const units = (await listUnits(scene)).map((unit) => unit.name);
  const [found] = read(quote, { date: document.dated_on, units }).items;
  const row = await insertRow(scene, 'items', {
    document_id: document.id,
    ordinal: items.length,
    kind: input.kind,
    state: 'accepted',
    starts,
    ends,
    quote,
    what: input.what ?? found?.what ?? [...quote.trim()].slice(0, longest).join(''),
    measures: JSON.stringify(found?.measures ?? []),
    due_from: found?.due?.from ?? null,
    due_to: found?.due?.to ?? null,
    due_notation: found?.due?.notation ?? null,
    owners: [...(found?.owners ?? [])],
    claimed: true,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  const [shown] = await showItems(scene, document.text, [row]);
  return shown === undefined ? refuse('not-found', { table: 'items' }) : ok(shown);
});
