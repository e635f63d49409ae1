// The sentences a commitment stands on, with the document and section of each.
import { sectionAt } from '@luoshi/reading/index';
import { findDocument } from '@luoshi/store/queries/document';
import { listSources } from '@luoshi/store/queries/item';
import type { Tx } from '@luoshi/store/connection/store';

/** One sentence; positions are UTF-16 code units of the document's text. */
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

/** Sources of some items, oldest document first. */
export const sourcesOf = async (tx: Tx, itemIds: readonly string[]): Promise<readonly Source[]> => {
  if (itemIds.length === 0) return [];
  const texts = new Map<string, string>();
  const sources: Source[] = [];
  for (const { id, measures: _, ...source } of await listSources(tx, itemIds)) {
    const text = texts.get(source.documentId) ?? (await findDocument(tx, source.documentId))?.text ?? '';
    texts.set(source.documentId, text);
    sources.push({ itemId: id, ...source, section: sectionAt(text, source.starts) });
  }
  return sources;
};
