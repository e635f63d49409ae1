// Measures of the page by GB/T 9704-2012: A4, text block 156 × 225 mm, 22 lines of 28 characters.
// Lengths are twips (1/20 pt) unless the name says otherwise.
import { convertMillimetersToTwip as fromMillimetres } from 'docx';

/** 225 mm ÷ 22, rounded down to a twentieth of a point: 28.95 pt. */
export const linePitch = 579;

/** A character of 三号 (16 pt) set 0.2 pt tighter: 28 of them fill 156 mm. */
export const charWidth = 316;

/** Characters on a line of running text. */
export const charsPerLine = 28;

/** Sizes of type in half points, by their names. */
export const typeSizes = { er: 44, san: 32, si: 28, xiaosi: 24, wu: 21, xiaowu: 18 } as const;

const width = fromMillimetres(210);
const height = fromMillimetres(297);
/** What rounding to twips would take from the 28th character. */
const slack = 12;
const margins = {
  top: fromMillimetres(37),
  left: fromMillimetres(28),
  right: fromMillimetres(26) - slack,
  bottom: fromMillimetres(35),
};

/** The upright page. */
export const portrait = {
  size: { width, height },
  margins,
  block: { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom },
} as const;

/**
 * The page of a table printed across: the upright page turned a quarter to the right, so that the head of the
 * table lies on the left and the page number keeps its place on the sheet.
 */
export const landscape = {
  /** Given upright: the library swaps the sides of a page printed across. */
  size: { width, height },
  margins: { top: margins.left, right: margins.top, bottom: margins.right, left: margins.bottom },
  block: { width: portrait.block.height, height: portrait.block.width },
} as const;

/**
 * The line of a page number, its dash 7 mm below the text block. Space, line and distance from the sheet's foot
 * add up to the bottom margin: LibreOffice takes a footer's own height for it after some section breaks.
 */
export const numberLine = {
  before: fromMillimetres(7) - 160,
  line: 320,
  fromFoot: margins.bottom - fromMillimetres(7) - 160,
} as const;
