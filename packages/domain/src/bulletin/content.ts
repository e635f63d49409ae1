// 发文的内容: one model for every kind of document. The page, the .docx and the .xlsx are made of it and of nothing else.
import type { Annex } from './annex.ts';
import type { Block } from './block.ts';
import type { Chart } from './chart.ts';
import type { Figure } from './figure.ts';

/** What a document says. */
export interface BulletinContent {
  /** The text after the first sentence, which is the form's. */
  readonly blocks: readonly Block[];
  /** Figures the text prints, with their standing when they were taken. */
  readonly figures: readonly Figure[];
  /** 附件说明: names of what comes after the text. */
  readonly attachments: readonly string[];
  readonly annexes: readonly Annex[];
  readonly charts: readonly Chart[];
  /** Number of the serial, 第6期; null until it is issued. */
  readonly issue: number | null;
}

/** What is put together from the ledger, before it has a serial number. */
export type ComposedContent = Omit<BulletinContent, 'issue'>;

/** Content of a document with nothing but what is given. */
export const bulletinContent = (given: Partial<BulletinContent>): BulletinContent => ({
  blocks: [],
  figures: [],
  attachments: [],
  annexes: [],
  charts: [],
  issue: null,
  ...given,
});
