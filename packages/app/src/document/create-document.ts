// Takes a document in: opened, refused when classified, read, and only then stored, whole or not at all.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, type New } from '@luoshi/store/journal/write';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import type { DocumentRow } from '@luoshi/store/queries/document';
import { keepFile, type SentBytes } from '../evidence/keep-file.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { inWorker } from '../worker/in-worker.ts';
import { insertItems } from './insert-items.ts';
import { readTextModule, type HandedIn, type ReadText } from './read-text.ts';

/** A document as it is handed in. */
export interface NewDocument {
  readonly title: string;
  readonly source: DocumentRow['source'];
  readonly secrecy: DocumentRow['secrecy'];
  readonly datedOn: string;
  readonly speaker: string | null;
  readonly speakerPostId: string | null;
  readonly file: SentBytes | null;
  /** Pasted text, when there is no file. */
  readonly text: string | null;
}

type Found = ReadText['items'][number];

/** An item as reading found it, for the journalled insert. */
export const itemFound = (documentId: string, item: Found, ordinal: number): New<'items'> => ({
  document_id: documentId,
  ordinal,
  kind: item.kind,
  state: 'found',
  starts: item.starts,
  ends: item.ends,
  quote: item.quote,
  what: item.what,
  measures: JSON.stringify(item.measures),
  due_from: item.due?.from ?? null,
  due_to: item.due?.to ?? null,
  due_notation: item.due?.notation ?? null,
  owners: [...item.owners],
  confidence: item.confidence,
});

const original = async (scene: Scene, file: SentBytes | null): Promise<Outcome<string | null>> => {
  if (file === null) return ok(null);
  const kept = await keepFile(scene, await findUnitOfPost(scene, scene.actor.postId), file);
  return kept.ok ? ok(kept.value.hash) : kept;
};

const store = async (scene: Scene, input: NewDocument, read: ReadText): Promise<Outcome<string>> => {
  const hash = await original(scene, input.file);
  if (!hash.ok) return hash;
  const { title, source, secrecy, speaker } = input;
  const document = await insertRow(scene, 'documents', {
    title,
    source,
    secrecy,
    dated_on: input.datedOn,
    speaker,
    speaker_post_id: input.speakerPostId,
    text: read.text,
    file_name: input.file?.name ?? null,
    file_hash: hash.value,
    added_by_post_id: scene.actor.postId,
    added_at: scene.now,
  });
  await insertItems(
    scene,
    read.items.map((item, ordinal) => itemFound(document.id, item, ordinal)),
  );
  return ok(document.id);
};

/**
 * Stores a document and what reading found in it.
 *
 * @returns id and counts; `document-classified` and the `file-…` refusals before anything is stored,
 *   `malformed-date`, `not-found` for the speaker's post
 * @source practice 17; engineering 22, 29, 36
 */
export const createDocument = useCase('document.create', async (scene, input: NewDocument) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const date = parseDate(input.datedOn);
  if (!date.ok) return date;
  if (input.speakerPostId !== null && (await findUnitOfPost(scene, input.speakerPostId)) === null) {
    return refuse('not-found', { table: 'posts' });
  }
  const units = (await listUnits(scene)).map((unit) => unit.name);
  const handedIn: HandedIn = { file: input.file, text: input.text, date: date.value, units };
  const read = await inWorker<Outcome<ReadText>>(readTextModule, 'readHandedIn', [handedIn]);
  if (!read.ok) return read;
  const id = await store(scene, input, read.value);
  if (!id.ok) return id;
  const { items } = read.value;
  const promises = items.filter((item) => item.kind === 'promise').length;
  return ok({ id: id.value, found: items.length, promises });
});
