// What a circular's row holds besides its columns: the text in blocks, the figures it prints, the tables after it.
import type { Annex } from '@luoshi/domain/bulletin/annex';
import type { Block } from '@luoshi/domain/bulletin/block';
import type { Figure } from '@luoshi/domain/bulletin/figure';
import type { BulletinRow } from '@luoshi/store/queries/bulletin';

/** Content of a circular; of another kind of bulletin there is none here. */
export interface CircularContent {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly attachments: readonly string[];
  readonly annexes: readonly Annex[];
  /** Number of the serial, 第6期; null until it is issued. */
  readonly issue: number | null;
}

const nothing: CircularContent = { blocks: [], figures: [], attachments: [], annexes: [], issue: null };

/** The content of a circular's row. */
export const contentOf = (row: Pick<BulletinRow, 'kind' | 'content'>): CircularContent =>
  // Written by the use cases of this folder and by nothing else.
  row.kind === 'monthly-circular' ? (row.content as CircularContent) : nothing;

/** Content as the row stores it. */
export const stored = (content: CircularContent): string => JSON.stringify(content);
