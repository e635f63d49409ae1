// 版记: copies, printer and date between lines, at the foot of the last page. It is a floating table bound to the
// foot of the text block, so it stands there on whatever page its anchor falls, in Word and LibreOffice alike.
import {
  BorderStyle,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  TabStopType,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { OfficialContent } from './official-content.ts';
import { linePitch, portrait, typeSizes } from './page.ts';
import { lineRange } from './piece.ts';
import { exactly } from './text-paragraph.ts';
import { run } from './typeface.ts';
import { dateOrBlank } from './written-date.ts';

const { width } = portrait.block;
const char = typeSizes.si * 10;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** 0.35 mm and 0.25 mm, in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const small = { size: typeSizes.si, characterSpacing: 0 };

const atFoot = {
  /** Measured from the sheet: only so does LibreOffice let a table as wide as the text float. */
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: portrait.margins.left,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
  leftFromText: 0,
  rightFromText: 0,
  overlap: OverlapType.NEVER,
} as const;

const withStop = (text: string): string => (/[。.]$/.test(text) ? text : `${text}。`);

const copyLine = (copies: string): string => `抄送：${withStop(copies.replace(/^抄送：/, ''))}`;

/** Height of the imprint in twips, in the widest typeface a machine may have. */
export function imprintHeight({ copies }: OfficialContent): number {
  const perLine = Math.floor(width / char) - 5;
  const lines = copies === '' ? 0 : lineRange(copyLine(copies), perLine, -3)[1];
  return (lines + 1) * linePitch;
}

const row = (options: IParagraphOptions): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [new Paragraph({ spacing: exactly(linePitch), ...options })],
      }),
    ],
  });

/** 抄送, turned lines under the first body named. */
const copiesRow = (copies: string): TableRow =>
  row({
    indent: { left: 4 * char, hanging: 3 * char, right: char },
    children: [run(copyLine(copies), small)],
  });

const printedRow = (by: string, date: string): TableRow =>
  row({
    indent: { left: char, right: char },
    tabStops: [{ type: TabStopType.RIGHT, position: width - char }],
    children: [run(by, small), new TextRun({ children: [new Tab()] }), run(`${date}印发`, small)],
  });

/** A line nothing is seen of: a floating table is anchored to the one after it, and may not begin a section. */
const unseenLine = (): Paragraph => new Paragraph({ spacing: exactly(20), children: [] });

/** The imprint, to be put last in its section. */
export function imprint(content: OfficialContent): readonly FileChild[] {
  const { copies, printed } = content;
  const last = printedRow(printed.by, dateOrBlank(printed.date, content));
  const table = new Table({
    float: atFoot,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: copies === '' ? [last] : [copiesRow(copies), last],
  });
  return [unseenLine(), table, unseenLine()];
}
