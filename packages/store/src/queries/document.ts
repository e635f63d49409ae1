// Documents with what was found in them, and the sentences somebody said are no task.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Dismissals, Documents } from '../schema.gen.ts';

/** A document's own row. */
export type DocumentRow = Selectable<Documents>;
/** A dismissal's own row. */
export type DismissalRow = Selectable<Dismissals>;

const counted = (condition: string) =>
  sql<number>`(select count(*) from tenant.items item where item.jurisdiction_id = document.jurisdiction_id
    and item.document_id = document.id and ${sql.raw(condition)})`;

/** Documents with the numbers of their items but without their text, newest first. */
export const listDocuments = (tx: Tx, id: string | null = null) =>
  tx.db
    .selectFrom('tenant.documents as document')
    .select([
      'document.id',
      'document.title',
      'document.source',
      'document.secrecy',
      'document.dated_on',
      'document.speaker',
      'document.added_at',
      'document.added_by_post_id',
      sql<number>`length(document.text)`.as('characters'),
      counted('not item.claimed').as('found'),
      counted(`item.state = 'found'`).as('open'),
      counted(`item.state in ('accepted', 'edited')`).as('taken'),
    ])
    .where('document.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => (id === null ? eb.val(true) : eb('document.id', '=', id)))
    .orderBy('document.dated_on', 'desc')
    .orderBy('document.added_at', 'desc')
    .orderBy('document.id', 'desc')
    .execute();

/** One element of {@link listDocuments}. */
export type DocumentCounts = Awaited<ReturnType<typeof listDocuments>>[number];

/** @returns the document with its text, or null */
export const findDocument = async (tx: Tx, id: string): Promise<DocumentRow | null> =>
  (await tx.db
    .selectFrom('tenant.documents')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Holds a document until the transaction ends: what is made of it once only follows each other. */
export const lockDocument = async (tx: Tx, id: string): Promise<void> => {
  await tx.db
    .selectFrom('tenant.documents')
    .select('id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
};

/** Dismissed sentences of a document. */
export const listDismissals = (tx: Tx, documentId: string): Promise<DismissalRow[]> =>
  tx.db
    .selectFrom('tenant.dismissals')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('document_id', '=', documentId)
    .orderBy('starts')
    .execute();
