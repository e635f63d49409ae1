// Page numbers: 四号 宋体 between dashes, 7 mm outside the text block, odd pages right, even pages left. On a page
// printed across they keep their place on the sheet, turned with it, at what is then the left edge.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as fromMillimetres,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx';
import { landscape, numberLine, typeSizes } from './page.ts';
import { exactly } from './text-paragraph.ts';
import { faces } from './typeface.ts';

type Side = 'left' | 'right';

const char = typeSizes.si * 10;
const fromBlock = fromMillimetres(7);
const edge = { width: fromMillimetres(8), height: fromMillimetres(36) };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const numbered = (side: Side, before = 0): Paragraph =>
  new Paragraph({
    spacing: exactly(numberLine.line, before),
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: char },
    children: [
      new TextRun({ font: faces.song, size: typeSizes.si, children: ['— ', PageNumber.CURRENT, ' —'] }),
    ],
  });

/** Footers of numbered upright pages. */
export const numberedFooters = () => ({
  default: new Footer({ children: [numbered('right', numberLine.before)] }),
  even: new Footer({ children: [numbered('left', numberLine.before)] }),
});

/** Footers of pages without number: a blank page before the imprint, and the imprint's then; pages across. */
export const emptyFooters = () => {
  const empty = () => new Paragraph({ spacing: exactly(numberLine.line, numberLine.before) });
  return { default: new Footer({ children: [empty()] }), even: new Footer({ children: [empty()] }) };
};

/** The sheet's right is the foot of a page across, its left the head. */
function edgeHeader(side: Side): Header {
  const { size, margins } = landscape;
  const y = side === 'right' ? size.width - margins.bottom - edge.height : margins.top;
  const cell = new TableCell({
    width: { size: edge.width, type: WidthType.DXA },
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [numbered(side)],
  });
  const table = new Table({
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: margins.left - fromBlock - edge.width,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: y,
    },
    layout: TableLayoutType.FIXED,
    width: { size: edge.width, type: WidthType.DXA },
    columnWidths: [edge.width],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: noLines,
    rows: [new TableRow({ height: { value: edge.height, rule: HeightRule.EXACT }, children: [cell] })],
  });
  return new Header({ children: [table, new Paragraph({})] });
}

/** Headers that number pages printed across. */
export const numberedEdges = () => ({ default: edgeHeader('right'), even: edgeHeader('left') });

/** Headers of upright pages: none, said so that those of a page across do not go on. */
export const emptyHeaders = () => ({
  default: new Header({ children: [new Paragraph({})] }),
  even: new Header({ children: [new Paragraph({})] }),
});
