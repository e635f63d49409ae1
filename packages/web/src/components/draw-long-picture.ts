// 长图: a table drawn on a canvas from its data, 1080 px wide as chat groups show it, with cut-off time and secrecy on it.
// Nothing of the page is copied and nothing is asked of anybody.
import { layOutPicture, pictureType as type, type PictureLayout, type Row } from './lay-out-picture.ts';
import { cellPadding } from './long-picture-layout.ts';
import type { PictureTable } from './picture-table.ts';

/** Words on the picture besides the table's own. */
export interface PictureWords {
  /** 内部, 公开. */
  readonly mark: string;
  /** Where and when it was made. */
  readonly foot: string;
  readonly leftOut: (count: number) => string;
}

/** Ink on white, as print: the picture does not follow the page's colours. */
const colours = { ink: '#1b1f24', faint: '#555d66', hairline: '#d9d4c7', sunk: '#f3f0e8', mark: '#b3261e' };

const fontsOf = () => {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(name).trim() || 'sans-serif';
  return { sans: of('--sans'), song: of('--song') };
};

type Pen = CanvasRenderingContext2D;

/** Lines of text one below the other. @returns where the next would stand */
const write = (pen: Pen, lines: readonly string[], y: number, size: number): number => {
  lines.forEach((line, at) => pen.fillText(line, type.margin, y + at * size * type.pitch));
  return y + lines.length * size * type.pitch;
};

const drawRow = (pen: Pen, row: Row, layout: PictureLayout, y: number): void => {
  const { margin, room, cell, pitch, rowPadding } = type;
  if (row.kind !== 'cells') {
    pen.fillStyle = colours.sunk;
    pen.fillRect(margin, y, room, row.height);
  }
  pen.fillStyle = row.kind === 'head' ? colours.faint : colours.ink;
  let x = margin;
  row.cells.forEach((lines, at) => {
    lines.forEach((line, nth) =>
      pen.fillText(line, x + cellPadding / 2, y + rowPadding + cell * (1 + nth * pitch)),
    );
    x += layout.widths[at] ?? 0;
  });
  pen.fillStyle = colours.hairline;
  pen.fillRect(margin, y + row.height - 1, room, 1);
};

const drawTop = (pen: Pen, layout: PictureLayout, table: PictureTable, mark: string): void => {
  const { sans, song } = fontsOf();
  pen.font = `500 ${type.under}px ${sans}`;
  pen.fillStyle = colours.mark;
  pen.fillText(mark, type.margin, type.margin + type.under);
  pen.font = `700 ${type.title}px ${song}`;
  pen.fillStyle = colours.ink;
  const below = write(pen, layout.title, type.margin + type.mark + type.title, type.title);
  pen.font = `${type.under}px ${sans}`;
  pen.fillStyle = colours.faint;
  write(pen, table.under, below, type.under);
};

const draw = (pen: Pen, layout: PictureLayout, table: PictureTable, words: PictureWords): void => {
  const { sans } = fontsOf();
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, type.width, layout.height);
  drawTop(pen, layout, table, words.mark);
  pen.font = `${type.cell}px ${sans}`;
  let y = layout.top;
  for (const row of layout.rows) {
    drawRow(pen, row, layout, y);
    y += row.height;
  }
  pen.font = `${type.note}px ${sans}`;
  pen.fillStyle = colours.faint;
  const said = layout.leftOut > 0 ? [words.leftOut(layout.leftOut)] : [];
  write(pen, [...said, ...layout.notes, words.foot], y + type.note + type.rowPadding, type.note);
};

/**
 * Draws a table.
 *
 * @returns the picture as PNG; null when the browser cannot draw
 */
export const drawLongPicture = async (table: PictureTable, words: PictureWords): Promise<Blob | null> => {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const { sans, song } = fontsOf();
  const layout = layOutPicture(table, (text, size, isTitle) => {
    pen.font = isTitle ? `700 ${size}px ${song}` : `${size}px ${sans}`;
    return pen.measureText(text).width;
  });
  canvas.width = type.width;
  canvas.height = layout.height;
  draw(pen, layout, table, words);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
};
