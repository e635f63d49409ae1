// A document as the pieces its pages are filled with. What stands on paper is Chinese in every language of the pages,
// as the document itself is.
import type { Block, BulletinPage, Chart, Run, Table } from '@luoshi/contract/routes/bulletin';
import { columnShares } from '@luoshi/domain/bulletin/column-shares';
import { chartTable } from '@luoshi/domain/bulletin/chart';
import type { T } from '../../text/text.tsx';

/** The cell of a row that prints a figure. */
export type RowFigure = NonNullable<NonNullable<Table['figures']>[number]>;

/** How a paragraph is set. */
export type TextStyle =
  Block['kind'] | 'salutation' | 'attachment' | 'next-attachment' | 'label' | 'caption' | 'note';

/** A paragraph, parted where a page ends. */
export interface TextPiece {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly runs: readonly Run[];
  readonly keepsNext: boolean;
  /** Its place among the blocks, when the reader may change it. */
  readonly editAt: number | null;
}

/** What a page is filled with, from the masthead to a row of an annex. */
export type PaperPiece =
  | TextPiece
  | {
      readonly kind: 'masthead';
      readonly name: string;
      readonly issue: string;
      readonly number: string;
      readonly under: readonly string[];
    }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'signature'; readonly signature: string; readonly date: string }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | {
      readonly kind: 'row';
      readonly cells: readonly string[];
      /** The cell that prints a figure. */
      readonly figure: RowFigure | null;
    };

/** Pieces that begin on a new page. */
export interface PaperSection {
  /** Printed across, as the document has it for wide tables. */
  readonly across: boolean;
  readonly columns: readonly string[];
  /** Widths of the columns beside each other. */
  readonly shares: readonly number[];
  readonly pieces: readonly PaperPiece[];
}

/** Columns above which a table is printed across. */
const mostUpright = 7;

const textPiece = (style: TextStyle, text: string): TextPiece => ({
  kind: 'text',
  style,
  runs: [{ text, figure: null }],
  keepsNext: false,
  editAt: null,
});

const masthead = ({ bulletin }: BulletinPage): PaperPiece => {
  const number = bulletin.number ?? bulletin.numberBlank;
  const under = bulletin.layout === 'minutes' ? [bulletin.signature, bulletin.dateLine] : [];
  return { kind: 'masthead', name: bulletin.masthead, issue: bulletin.issueLine ?? '', number, under };
};

const blockPieces = (page: BulletinPage): readonly TextPiece[] => {
  const mayEdit = page.offers.includes('edit');
  const closes = page.attachments.length === 0 ? page.blocks.length - 1 : -1;
  return page.blocks.map(({ kind, runs, editable }, at) => ({
    kind: 'text',
    style: kind,
    runs,
    keepsNext: kind.startsWith('heading') || at === closes,
    editAt: mayEdit && editable ? at : null,
  }));
};

/** Minutes are not sealed: issuer and day stand in their head. */
const signaturePieces = ({ bulletin }: BulletinPage): readonly PaperPiece[] =>
  bulletin.layout === 'minutes'
    ? []
    : [{ kind: 'signature', signature: bulletin.signature, date: bulletin.dateLine }];

const attachmentPieces = ({ attachments }: BulletinPage, t: T): readonly TextPiece[] => {
  const lines = attachments.map((name, at) => {
    const numbered = attachments.length === 1 ? name : `${at + 1}.${name}`;
    const text = at === 0 ? t('bulletin.paper.attachments', { first: numbered }) : numbered;
    return textPiece(at === 0 ? 'attachment' : 'next-attachment', text);
  });
  const blank = textPiece('paragraph', '');
  return (lines.length === 0 ? [] : [blank, ...lines]).map((piece) => ({ ...piece, keepsNext: true }));
};

const annexSection = (
  { title, caption, columns, rows, notes, figures }: ReturnType<typeof chartTable>,
  chart: Chart | null,
  label: string,
): PaperSection => ({
  across: columns.length > mostUpright,
  columns,
  shares: columnShares({ columns, rows }),
  pieces: [
    textPiece('label', label),
    { kind: 'title', lines: [title] },
    textPiece('caption', caption),
    ...(chart === null ? [] : [{ kind: 'chart', chart } as const]),
    ...rows.map((cells, at): PaperPiece => ({ kind: 'row', cells, figure: figures?.[at] ?? null })),
    ...notes.map((note) => textPiece('note', note)),
  ],
});

/** What a section is called on paper. */
export const titleOf = ({ pieces }: PaperSection): string =>
  pieces.flatMap((piece) => (piece.kind === 'title' ? piece.lines : [])).join('');

/** A table from elsewhere says so where others have the day of their figures. */
const marked = (table: Table, t: T): Table =>
  table.foreign === undefined
    ? table
    : { ...table, caption: t('bulletin.paper.foreign', { from: table.foreign.from }) };

/** The pieces of a document, section by section; charts come before tables, each with its own. */
export const paperSections = (page: BulletinPage, t: T): readonly PaperSection[] => {
  const { bulletin } = page;
  const annexes = [
    ...page.charts.map((chart) => ({ table: chartTable(chart), chart })),
    ...page.annexes.map((table) => ({ table: marked(table, t), chart: null })),
  ];
  const text: PaperSection = {
    across: false,
    columns: [],
    shares: [],
    pieces: [
      masthead(page),
      { kind: 'title', lines: page.titleLines },
      ...(bulletin.salutation === '' ? [] : [textPiece('salutation', bulletin.salutation)]),
      ...blockPieces(page),
      ...attachmentPieces(page, t),
      ...signaturePieces(page),
    ],
  };
  const labelOf = (at: number): string =>
    t('bulletin.paper.annex', { number: annexes.length === 1 ? '' : String(at + 1) });
  return [text, ...annexes.map(({ table, chart }, at) => annexSection(table, chart, labelOf(at)))];
};
