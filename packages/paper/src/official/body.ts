// 主体: addressees, text, list of annexes, signature and date, note, address of the page.
import { AlignmentType } from 'docx';
import type { Block, OfficialContent, Run } from './official-content.ts';
import { charsPerLine, portrait } from './page.ts';
import { lineRange, type Piece } from './piece.ts';
import { emptyLine, smallLine, textParagraph } from './text-paragraph.ts';
import { widthOf } from './text-lines.ts';
import { faces, run } from './typeface.ts';
import { dateOrBlank } from './written-date.ts';

/** 成文日期 of a sealed document stands four characters from the right; the issuer is centred over it. */
const dateFromRight = 4;
const half = 0.5;

const faceOf = {
  'heading-1': faces.hei,
  'heading-2': faces.kai,
  'heading-3': faces.fangsong,
  paragraph: faces.fangsong,
  roll: faces.fangsong,
};

function runOf(kind: Block['kind'], { text, kai = false, bold = false }: Run) {
  return run(text, { font: kai ? faces.kai : faceOf[kind], bold });
}

const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The signature may not stand on a page without text; a longer paragraph would be moved there as a whole. */
const mostKeptLines = 4;

/** The word of a roll up to its colon in 黑体. */
const rollRuns = (runs: readonly Run[]) => {
  const text = plainText(runs);
  const end = text.indexOf('：') + 1;
  return [run(text.slice(0, end), { font: faces.hei }), run(text.slice(end))];
};

function blockPiece({ kind, runs }: Block, isLast: boolean): Piece {
  const text = plainText(runs);
  const keepsNext = isLast && lineRange(text, charsPerLine, 2)[1] <= mostKeptLines;
  return textParagraph(text, kind === 'roll' ? rollRuns(runs) : runs.map((part) => runOf(kind, part)), {
    keepsNext,
  });
}

/** 附件：1.… with the following ones under the first and turned lines under the name. */
function attachmentList(names: readonly string[]): readonly Piece[] {
  if (names.length === 0) return [];
  const isOne = names.length === 1;
  const lines = names.map((name, i) => {
    const text = `${i === 0 ? '附件：' : ''}${isOne ? '' : `${i + 1}.`}${name}`;
    const rest = isOne ? 5 : 6;
    return textParagraph(text, [run(text)], {
      indent: { first: i === 0 ? 2 : 5, rest },
      keepsNext: i === names.length - 1,
    });
  });
  return [emptyLine(), ...lines];
}

function signatureAndDate(content: OfficialContent): readonly Piece[] {
  const date = dateOrBlank(content.date, content);
  const { signature } = content;
  const centre = dateFromRight + (widthOf(date, half) - widthOf(signature, half)) / 2;
  const right = (text: string, by: number, keepsNext: boolean): Piece =>
    textParagraph(text, [run(text)], {
      indent: { first: 0, rest: 0, right: by },
      align: AlignmentType.RIGHT,
      keepsNext,
    });
  return [
    emptyLine(true),
    emptyLine(true),
    right(signature, Math.max(0, centre), true),
    right(date, dateFromRight, false),
  ];
}

const inBrackets = (note: string): string => (/^（.*）$/.test(note) ? note : `（${note}）`);

const noteLine = (note: string): Piece => textParagraph(inBrackets(note), [run(inBrackets(note))]);

/** The address of the page that carries the same figures, for the end of the document. */
export const addressLine = (address: string): Piece =>
  smallLine(`网页版：${address}`, AlignmentType.LEFT, portrait.block.width);

/** Everything between the title and the annexes. */
export function body(content: OfficialContent): readonly Piece[] {
  const { addressees, blocks, attachments, footnote } = content;
  const last = attachments.length === 0 ? blocks.length - 1 : -1;
  return [
    ...(addressees === ''
      ? []
      : [textParagraph(addressees, [run(addressees)], { indent: { first: 0, rest: 0 } })]),
    ...blocks.map((block, i) => blockPiece(block, i === last)),
    ...attachmentList(attachments),
    ...(content.isMinutes === true ? [] : signatureAndDate(content)),
    ...(footnote === undefined ? [] : [noteLine(footnote)]),
  ];
}
