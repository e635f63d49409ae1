// How many lines a text takes, counted as Word and LibreOffice break Chinese: anywhere between characters, but
// not inside a number or a Latin word, and with no closing mark at a line's start or opening mark at its end.

/** How a machine sets text: its typefaces and its program decide, and neither is known when the file is made. */
export interface Setting {
  /** Width of a half-width character as a share of a full one. */
  readonly half: number;
  /** Space put between Chinese and Latin, in full-width characters. */
  readonly gap: number;
  /** Whether a closing mark may stand beyond the end of the line. */
  readonly hangs: boolean;
}

const closing = /^[、，。；：？！）》」』】〕”’%％…]/u;
const opening = /[（《「『“‘〔【]$/u;
const pieces = /[!-~]+|[^!-~]/gu;
const latin = /^[ -~]/;

interface Unit {
  readonly width: number;
  /** Width that must fit on the line. */
  readonly needed: number;
}

/** Latin words and single characters together with the marks that may not leave them. */
export function unbreakable(text: string): readonly string[] {
  const units: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    const last = units.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last)))
      units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

/** Width in full-width characters, half-width ones counting `half`. */
export const widthOf = (text: string, half: number): number =>
  [...text].reduce((sum, character) => sum + (latin.test(character) ? half : 1), 0);

function measured(unit: string, { half, gap, hangs }: Setting): Unit {
  const words = unit.match(/[!-~]+/g)?.length ?? 0;
  const width = widthOf(unit, half) + words * 2 * gap;
  return { width, needed: hangs && closing.test([...unit].at(-1) ?? '') ? width - 1 : width };
}

/**
 * Lines of one paragraph.
 *
 * @param width characters on a line
 * @param first indent of the first line in characters; negative for a hanging one
 */
export function linesOf(text: string, width: number, first: number, setting: Setting): number {
  let lines = 1;
  let used = first;
  for (const unit of unbreakable(text).map((part) => measured(part, setting))) {
    if (used + unit.needed > width && used > 0) {
      lines += 1;
      used = 0;
    }
    used += unit.width;
    // A word longer than a line, an address, goes on over the next ones.
    while (used > width + (setting.hangs ? 1 : 0)) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
