// Where the pages of a document end: lines and rows are filled in until the text block is full. Every piece comes out
// once and whole. Lengths are in characters (em) of the page; nothing is drawn or measured here.

/** What a piece takes up. */
export interface Measured {
  readonly height: number;
  /** Equal lines between which it may be parted; 1 when it is not to be parted. */
  readonly lines: number;
  /** Must not stand last on its page. */
  readonly keepsNext: boolean;
  /** Head of the table a row belongs to, drawn again where the row begins a page; 0 for what is no row. */
  readonly head: number;
}

/** The lines of a piece that stand on one page: from the first to before the last. */
export interface Part {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
}

/** One page and the height left on it. */
export interface Filled {
  readonly parts: readonly Part[];
  readonly room: number;
}

interface Open {
  readonly parts: Part[];
  used: number;
}

/** What rounding of measured heights may add up to on a page. */
const tolerance = 0.05;

/** The least height that must stand on one page together, beginning with a piece. */
const neededFrom = (pieces: readonly Measured[], at: number): number => {
  const piece = pieces[at];
  if (piece === undefined) return 0;
  if (piece.lines > 1) return piece.height / piece.lines;
  return piece.height + (piece.keepsNext ? neededFrom(pieces, at + 1) : 0);
};

const isRowAfterRow = (pieces: readonly Measured[], page: Open): boolean => {
  const last = page.parts.at(-1);
  return last !== undefined && (pieces[last.piece]?.head ?? 0) > 0;
};

/** Puts a piece that may be parted onto the open page and as many more as it needs. */
const fillLines = (piece: Measured, at: number, height: number, pages: Open[], open: () => Open): void => {
  const pitch = piece.height / piece.lines;
  let page = pages.at(-1) ?? open();
  for (let from = 0; from < piece.lines;) {
    const fits = Math.max(1, Math.floor((height - page.used + tolerance) / pitch));
    const to = Math.min(piece.lines, from + fits);
    page.parts.push({ piece: at, from, to });
    page.used += (to - from) * pitch;
    from = to;
    if (from < piece.lines) page = open();
  }
};

/**
 * Fills pages from the first piece to the last.
 *
 * @param height of the text block; what is higher than that by itself gets a page of its own
 */
export const paginate = (pieces: readonly Measured[], height: number): readonly Filled[] => {
  const pages: Open[] = [];
  const open = (): Open => {
    const page: Open = { parts: [], used: 0 };
    pages.push(page);
    return page;
  };
  pieces.forEach((piece, at) => {
    const before = pages.at(-1) ?? open();
    const head = isRowAfterRow(pieces, before) ? 0 : piece.head;
    const isFull = before.used > 0 && before.used + head + neededFrom(pieces, at) > height + tolerance;
    const page = isFull ? open() : before;
    if (piece.lines > 1) {
      fillLines(piece, at, height, pages, open);
      return;
    }
    page.parts.push({ piece: at, from: 0, to: 1 });
    page.used += piece.height + (isFull ? piece.head : head);
  });
  return pages.map(({ parts, used }) => ({ parts, room: height - used }));
};
