// What stands in an official document, without any layout. Fixed words of the form (附件, 抄送, 印发) are the
// format's own and added by it; everything else is said here.

import type { Picture } from '../chart/chart-picture.ts';

/** A stretch of text in one typeface. */
export interface Run {
  readonly text: string;
  /** Set in 楷体, as the bold first sentence of a point is. */
  readonly kai?: boolean;
  readonly bold?: boolean;
}

/**
 * One paragraph: 一、(heading-1, 黑体), （一）(heading-2, 楷体), 1. (heading-3), or text; the number is in the text.
 * A roll is 出席：, 请假： or 列席： of minutes, its word in 黑体.
 */
export interface Block {
  readonly kind: 'heading-1' | 'heading-2' | 'heading-3' | 'paragraph' | 'roll';
  readonly runs: readonly Run[];
}

/** A column of a table; `width` is its share of the table, in any unit. */
export interface Column {
  readonly heading: string;
  readonly width: number;
}

/** A table printed after the text and before the imprint, on a page of its own. */
export interface Annex {
  readonly title: string;
  /** A line under the title: the day the figures are of, the unit they are in. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  /** Cells as text; a row of a single cell spans the table and names a group. */
  readonly rows: readonly (readonly string[])[];
  /** Lines under the table. */
  readonly notes?: readonly string[];
  /** A chart above the table, which holds its numbers. */
  readonly picture?: Picture;
  /** Printed across, for wide tables; otherwise upright. */
  readonly isLandscape?: boolean;
}

/** An official document of the form of GB/T 9704-2012. Dates are `YYYY-MM-DD` or written out. */
export interface OfficialContent {
  /** 红头: 督查通报, 云川县督查考核局文件. */
  readonly masthead: string;
  /** 第6期, for a serial. */
  readonly issue: string | null;
  /** 云督发〔2026〕18号; null until it is registered, then `numberBlank` is printed. */
  readonly number: string | null;
  /** 云督发〔2026〕, a blank, 号; its year is also that of a date left blank. */
  readonly numberBlank: string;
  /** Lines of the title, the issuer's name included. */
  readonly title: readonly string[];
  /** 主送, with its colon; empty for none. */
  readonly addressees: string;
  readonly blocks: readonly Block[];
  /** 附件说明: names of the annexes. */
  readonly attachments: readonly string[];
  readonly signature: string;
  /** 成文日期; null until signed. */
  readonly date: string | null;
  /** 纪要: issuer and day stand under the number, and nothing is sealed at the end. */
  readonly isMinutes?: boolean;
  /** 附注: 此件公开发布. */
  readonly footnote?: string;
  /** 抄送, without the word; empty for none. */
  readonly copies: string;
  readonly printed: { readonly by: string; readonly date: string | null };
  readonly annex?: readonly Annex[];
  /** Address of the page with the same figures. */
  readonly pageAddress?: string;
}
