// The sentences commitments stand on, with the document and the section each stands in.
import { sectionsOf } from '@luoshi/reading/index';
import { findDocument } from '@luoshi/store/queries/document';
import { listSources } from '@luoshi/store/queries/item';
import type { Scene } from '../use-case/use-case.ts';

/** A sentence as links and explanations show it. */
export interface Source {
  readonly itemId: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly datedOn: string;
  readonly section: string;
  readonly quote: string;
  readonly starts: number;
  readonly ends: number;
}

/** Sources by item; ids not found are left out. */
export const sourcesById = async (
  scene: Scene,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, Source>> => {
  if (itemIds.length === 0) return new Map();
  const records = await listSources(scene, itemIds);
  const sections = new Map<string, (offset: number) => string>();
  for (const documentId of new Set(records.map((record) => record.documentId))) {
    const text = (await findDocument(scene, documentId))?.text ?? '';
    sections.set(documentId, sectionsOf(text));
  }
  return new Map(
    records.map(({ id, documentId, documentTitle, datedOn, quote, starts, ends }) => [
      id,
      {
        itemId: id,
        documentId,
        documentTitle,
        datedOn,
        section: sections.get(documentId)?.(starts) ?? '',
        quote,
        starts,
        ends,
      },
    ]),
  );
};
