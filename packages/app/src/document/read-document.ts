// A document with its items and the sentences nobody took up: the reading page.
import { isTaken } from '@luoshi/domain/item/decide';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { sectionsOf, type Untaken } from '@luoshi/reading/index';
import { listBreakdownsOf } from '@luoshi/store/queries/breakdown';
import {
  findDocument,
  listDismissals,
  listDocuments,
  type DocumentRow,
} from '@luoshi/store/queries/document';
import { itemsInUse, listItems, type ItemRow } from '@luoshi/store/queries/item';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import { showItems } from '../item/item-view.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { inWorker } from '../worker/in-worker.ts';
import { documentLine } from './list-documents.ts';
import { readTextModule } from './read-text.ts';

const untaken = async (scene: Scene, document: DocumentRow, items: readonly ItemRow[]) => {
  const held = items
    .filter((item) => item.state !== 'rejected')
    .map(({ starts, ends }) => ({ starts, ends }));
  const units = (await listUnits(scene)).map((unit) => unit.name);
  const args = [document.text, held, units, document.dated_on];
  const sentences = await inWorker<readonly Untaken[]>(readTextModule, 'untakenOf', args);
  const dismissals = await listDismissals(scene, document.id);
  const names = await listPostNames(
    scene,
    dismissals.map((each) => each.dismissed_by_post_id),
  );
  const section = sectionsOf(document.text);
  return sentences.map((sentence) => {
    const dismissed = dismissals.find(
      (each) => each.starts === sentence.starts && each.ends === sentence.ends,
    );
    const by = names.get(dismissed?.dismissed_by_post_id ?? '') ?? null;
    return {
      ...sentence,
      section: section(sentence.starts),
      dismissal: dismissed === undefined ? null : { id: dismissed.id, by },
    };
  });
};

/** How many accepted promises are in no breakdown yet. */
const promisesReady = async (scene: Scene, items: readonly ItemRow[]): Promise<number> => {
  const ready = items.filter((item) => item.kind === 'promise' && isTaken(item.state)).map((item) => item.id);
  const used = await itemsInUse(scene, ready);
  return ready.length - used.size;
};

/** Text, items and untaken sentences. @returns the document; `not-found` */
export const readDocument = useCase('document.read', async (scene, { id }: { id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const document = await findDocument(scene, id);
  const [line] = await listDocuments(scene, id);
  if (document === null || line === undefined) return refuse('not-found', { table: 'documents' });
  const items = await listItems(scene, id);
  const breakdowns = await listBreakdownsOf(scene, id);
  return ok({
    ...documentLine(line, await listPostNames(scene, [line.added_by_post_id])),
    text: document.text,
    items: await showItems(scene, document.text, items),
    untaken: await untaken(scene, document, items),
    breakdowns: breakdowns.map(({ id: breakdownId, title, state }) => ({ id: breakdownId, title, state })),
    promisesReady: await promisesReady(scene, items),
  });
});
