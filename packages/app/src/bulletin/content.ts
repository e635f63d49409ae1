// What a document's row holds besides its columns, as its use cases wrote it.
import { bulletinContent, type BulletinContent } from '@luoshi/domain/bulletin/content';
import type { BulletinRow } from '@luoshi/store/queries/bulletin';

/** The content of a row; a breakdown keeps what it prints in a form of its own, and has none here. */
export const contentOf = (row: Pick<BulletinRow, 'kind' | 'content'>): BulletinContent =>
  // Written by the use cases of this folder and by nothing else; a row of an earlier release may have fewer parts.
  row.kind === 'breakdown' ? bulletinContent({}) : bulletinContent(row.content as Partial<BulletinContent>);

/** Content as the row stores it. */
export const stored = (content: BulletinContent): string => JSON.stringify(content);
