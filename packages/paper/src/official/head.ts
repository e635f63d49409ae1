// 版头 and title: masthead, serial number, document number, red line, title.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as fromMillimetres,
  Paragraph,
  TabStopType,
} from 'docx';
import { balancedLines } from './balanced-lines.ts';
import type { OfficialContent } from './official-content.ts';
import { linePitch, portrait, typeSizes } from './page.ts';
import { box, lineRange, type Piece } from './piece.ts';
import { emptyLine, exactly, textParagraph } from './text-paragraph.ts';
import { faces, red, run } from './typeface.ts';
import { dateOrBlank } from './written-date.ts';

const largestPoints = 62;
const widest = 400;
const mostSpacing = 26;
const titlePitch = 660;
const titleChars = 20;
const redLinePoints = 2.25;
/** 4 mm between the number and the red line. */
const toRedLine = Math.round(fromMillimetres(4) / 20);

/** The masthead's upper edge stands 35 mm below the top of the text block; a type's body reaches above its strokes. */
function masthead(name: string): Piece {
  const letters = [...name];
  const points = Math.min(largestPoints, Math.floor(widest / letters.length));
  const spare = (widest - points * letters.length) / letters.length;
  const characterSpacing = Math.round(Math.min(mostSpacing, spare) * 20);
  const type = { font: faces.xiaobiaosong, size: points * 2, color: red };
  const line = Math.round(points * 20 * 1.2);
  const before = fromMillimetres(35) - Math.round(points * 20 * 0.15);
  const node = new Paragraph({
    spacing: exactly(line, before),
    alignment: AlignmentType.CENTER,
    children: [
      run(letters.slice(0, -1).join(''), { ...type, characterSpacing }),
      run(letters.at(-1) ?? '', { ...type, characterSpacing: 0 }),
    ],
  });
  return { node, boxes: [box(before + line)] };
}

/** A line with the red line under it: the number, or, of minutes, issuer and day at its ends. */
function redLined([first = '', ...rest]: readonly string[]): Piece {
  const { width } = portrait.block;
  const node = new Paragraph({
    spacing: exactly(linePitch),
    alignment: rest.length === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { bottom: { style: BorderStyle.SINGLE, size: redLinePoints * 8, color: red, space: toRedLine } },
    children: [run(first), ...rest.flatMap((text) => [run('\t'), run(text)])],
  });
  return { node, boxes: [box(linePitch + Math.round((toRedLine + redLinePoints) * 20))] };
}

const centred = (text: string): Piece =>
  textParagraph(text, [run(text)], { indent: { first: 0, rest: 0 }, align: AlignmentType.CENTER });

/** Lines of a title in 二号小标宋, centred; also that of an annex. */
export function titleLines(title: readonly string[], chars = titleChars): readonly Piece[] {
  return title
    .flatMap((line) => balancedLines(line, chars))
    .map((text) => ({
      node: new Paragraph({
        spacing: exactly(titlePitch),
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [run(text, { font: faces.xiaobiaosong, size: typeSizes.er, characterSpacing: 0 })],
      }),
      boxes: [box(titlePitch, lineRange(text, chars))],
    }));
}

/** Everything above the text. */
export function head(content: OfficialContent): readonly Piece[] {
  const { masthead: name, issue, numberBlank, title } = content;
  const number = content.number ?? numberBlank;
  const under = [content.signature, dateOrBlank(content.date, content)];
  const serial = issue === null ? [emptyLine(), emptyLine()] : [emptyLine(), centred(issue)];
  return [
    masthead(name),
    ...serial,
    ...(content.isMinutes === true ? [centred(number), redLined(under)] : [redLined([number])]),
    emptyLine(),
    emptyLine(),
    ...titleLines(title),
    emptyLine(),
  ];
}
