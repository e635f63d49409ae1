// The layout of a long picture: how wide its columns are and where its lines turn. Lengths are pixels; how wide a text is
// is told by who draws.

/** Width of a text in the type it is drawn in. */
export type Measure = (text: string) => number;

/** Room beside the text of a cell, both sides. */
export const cellPadding = 20;

/** No column is narrower, so that two Chinese characters stand beside each other. */
const narrowest = 80;

const sum = (widths: readonly number[]): number => widths.reduce((so, width) => so + width, 0);

/** The width above which columns give way, so that all of them fit; found by halving. */
const capOf = (wanted: readonly number[], room: number): number => {
  let [low, high] = [0, room];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sum(wanted.map((width) => Math.min(width, middle))) > room) high = middle;
    else low = middle;
  }
  return low;
};

/**
 * Widths of columns that fill a line: each as wide as its longest cell while there is room, else the widest give way.
 *
 * @param natural the width each would like
 */
export const columnWidths = (natural: readonly number[], room: number): readonly number[] => {
  const wanted = natural.map((width) => Math.max(narrowest, width + cellPadding));
  const cap = capOf(wanted, room);
  const given = wanted.map((width) => Math.min(width, cap));
  return given.map((width) => (width * room) / sum(given));
};

/** Lines of a text in a width; it turns between any two characters, as Chinese does, and at its own breaks. */
export const wrapped = (text: string, width: number, measure: Measure): readonly string[] =>
  text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    let line = '';
    for (const letter of part) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
    return [...lines, line];
  });
