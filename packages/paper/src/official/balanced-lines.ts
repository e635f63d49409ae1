// Turns a title that is longer than a line into lines of about one length, so that no 通知 stands alone on the
// last. Where a 《…》 begins or ends near the middle, it turns there.
import { unbreakable, widthOf } from './text-lines.ts';

const half = 0.55;
/** How far from the middle, in characters, a turn at a bracket or comma is still preferred. */
const preference = 12;

const isGoodTurn = (before: string, after: string): boolean =>
  /[》，、]$/u.test(before) || after.startsWith('《');

/** How far off the wished width a first line is; without bound when what is left needs more lines than there are. */
function cost(before: string, after: string, chars: number, lines: number): number {
  const width = widthOf(before, half);
  const left = widthOf(after, half);
  if (width > chars || left > chars * (lines - 1)) return Number.POSITIVE_INFINITY;
  const off = Math.abs(width - (width + left) / lines);
  return isGoodTurn(before, after) ? off - preference : off;
}

/**
 * The lines of a title.
 *
 * @param chars full-width characters a line holds
 */
export function balancedLines(text: string, chars: number): readonly string[] {
  const lines = Math.ceil(widthOf(text, half) / chars);
  if (lines <= 1) return [text];
  const units = unbreakable(text);
  const turns = units.slice(1).map((_, i) => {
    const before = units.slice(0, i + 1).join('');
    return { before, after: units.slice(i + 1).join('') };
  });
  const best = turns.reduce<{ before: string; after: string; off: number } | undefined>((found, turn) => {
    const off = cost(turn.before, turn.after, chars, lines);
    return off < (found?.off ?? Number.POSITIVE_INFINITY) ? { ...turn, off } : found;
  }, undefined);
  return best ? [best.before, ...balancedLines(best.after, chars)] : [text];
}
