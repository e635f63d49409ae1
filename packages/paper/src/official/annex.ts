// 附件: a table on a page of its own, before the imprint. Its head repeats on every page, no row is parted.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { titleLines } from './head.ts';
import type { Picture } from '../chart/chart-picture.ts';
import type { Annex } from './official-content.ts';
import { landscape, portrait, typeSizes } from './page.ts';
import { box, lineRange, type Box, type Piece } from './piece.ts';
import { exactly, smallLine, textParagraph } from './text-paragraph.ts';
import { faces, run } from './typeface.ts';

const padding = { beside: 70, above: 40 };
const lineHeight = 1.25;
const leastRow = 420;
const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borderWidth = 10;
/** A column is centred when all its cells are as short as this and stand on one line. */
const shortCell = 9;
const wideFrom = 9;

interface Grid {
  readonly widths: readonly number[];
  readonly isCentred: readonly boolean[];
  /** Half points. */
  readonly size: number;
  readonly pitch: number;
}

/** Most lines a text takes in a cell, its own line breaks included. */
function linesIn(text: string, width: number, size: number): number {
  const chars = (width - 2 * padding.beside - borderWidth) / (size * 10);
  return text.split('\n').reduce((sum, line) => sum + lineRange(line, chars)[1], 0);
}

function gridOf({ columns, rows, isLandscape = false }: Annex): Grid {
  const { width } = isLandscape ? landscape.block : portrait.block;
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / shares));
  const size =
    columns.length < wideFrom ? typeSizes.xiaosi : isLandscape ? typeSizes.xiaowu + 1 : typeSizes.wu;
  const fits = (text: string, width: number): boolean =>
    text.length <= shortCell && linesIn(text, width, size) === 1;
  const isCentred = widths.map((column, i) =>
    rows.every((row) => row.length === 1 || fits(row[i] ?? '', column)),
  );
  return { widths, isCentred, size, pitch: Math.ceil(size * 10 * lineHeight) };
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isHead: boolean;
  readonly isCentred: boolean;
  readonly span: number;
}

function cellNode({ text, width, isHead, isCentred, span }: Cell, { size, pitch }: Grid): TableCell {
  const font = isHead ? faces.hei : faces.fangsong;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          spacing: exactly(pitch),
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [run(line, { font, size, characterSpacing: 0 })],
        }),
    ),
  });
}

/** The height is set from the most lines the text can take, so that every program makes the same pages. */
function rowHeight(cells: readonly Cell[], { size, pitch }: Grid): number {
  const lines = cells.map(({ text, width }) => linesIn(text, width, size));
  return Math.max(leastRow, Math.max(...lines) * pitch + 2 * padding.above + borderWidth);
}

function tableRow(cells: readonly Cell[], grid: Grid, isHead: boolean): { node: TableRow; height: number } {
  const height = rowHeight(cells, grid);
  const node = new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    height: { value: height, rule: HeightRule.ATLEAST },
    children: cells.map((cell) => cellNode(cell, grid)),
  });
  return { node, height };
}

function cellsOf(row: readonly string[], grid: Grid, isHead: boolean): readonly Cell[] {
  const [group = ''] = row;
  const whole = grid.widths.reduce((sum, width) => sum + width, 0);
  if (row.length === 1 && grid.widths.length > 1) {
    return [{ text: group, width: whole, isHead: true, isCentred: true, span: grid.widths.length }];
  }
  return grid.widths.map((width, i) => {
    const isCentred = isHead || (grid.isCentred[i] ?? false);
    return { text: row[i] ?? '', width, isHead, isCentred, span: 1 };
  });
}

function table(annex: Annex): Piece {
  const grid = gridOf(annex);
  const headings = annex.columns.map(({ heading }) => heading);
  const head = tableRow(cellsOf(headings, grid, true), grid, true);
  const rows = annex.rows.map((row) => tableRow(cellsOf(row, grid, false), grid, false));
  const node = new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: grid.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: grid.widths,
    margins: { top: padding.above, bottom: padding.above, left: padding.beside, right: padding.beside },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [head.node, ...rows.map((row) => row.node)],
  });
  const boxes = rows.map((row): Box => ({ ...box(row.height), head: head.height }));
  return { node, boxes: [box(head.height, [1, 1], true), ...boxes] };
}

/** Pixels of 96 to an inch, as the library counts a picture's size, in a twip. */
const pixelsPerTwip = 96 / 1440;

/** A picture as wide as the text block, on a line of its own height. */
function pictureLine({ png, width: given, height: high }: Picture, width: number): Piece {
  const height = Math.round((width * high) / given);
  const node = new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 120 },
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: width * pixelsPerTwip, height: height * pixelsPerTwip },
      }),
    ],
  });
  return { node, boxes: [box(height + 240)] };
}

/**
 * One annex, label to notes.
 *
 * @param label 附件, or 附件1 when there are several
 */
export function annexPieces(annex: Annex, label: string): readonly Piece[] {
  const { width } = annex.isLandscape ? landscape.block : portrait.block;
  const atMargin = { indent: { first: 0, rest: 0 } };
  return [
    textParagraph(label, [run(label, { font: faces.hei })], atMargin),
    ...(annex.isLandscape ? [] : [textParagraph('', [])]),
    ...titleLines([annex.title], Math.floor(width / (typeSizes.er * 10))),
    smallLine(annex.caption ?? '', AlignmentType.CENTER, width),
    ...(annex.picture === undefined ? [] : [pictureLine(annex.picture, width)]),
    table(annex),
    ...(annex.notes ?? []).map((note) => smallLine(note, AlignmentType.LEFT, width)),
  ];
}
