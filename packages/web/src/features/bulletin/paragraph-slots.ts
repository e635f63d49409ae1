// A paragraph as it is changed: text to type in before, between and after its figures, which stay as they are.
import type { Block, Run } from '@luoshi/contract/routes/bulletin';

const blank: Run = { text: '', figure: null };

/** Puts a place to type before the first figure, between any two and after the last; text beside text becomes one. */
export const slotsOf = (runs: readonly Run[]): readonly Run[] => {
  const slots: Run[] = [blank];
  for (const run of runs) {
    const last = slots.at(-1);
    if (run.figure !== null) slots.push(run, blank);
    else slots[slots.length - 1] = { text: (last?.text ?? '') + run.text, figure: null };
  }
  return slots;
};

/** The runs to send: empty places are left out, line breaks are none of a paragraph's. */
export const runsOfSlots = (slots: readonly Run[]): Run[] =>
  slots
    .map(({ text, figure }) => ({ text: figure === null ? text.replaceAll(/\s*\n\s*/g, '') : text, figure }))
    .filter(({ text }) => text !== '');

/** The slots without one figure; the texts beside it become one. */
export const withoutFigure = (slots: readonly Run[], at: number): readonly Run[] =>
  slotsOf(slots.filter((_, each) => each !== at));

/** A block as one text. */
export const plainText = ({ runs }: Pick<Block, 'runs'>): string => runs.map(({ text }) => text).join('');

/** Where a paragraph stands now that others may have been put before it: by its text, else at its old place. */
export const placeOf = (blocks: readonly Block[], block: Block, at: number): number => {
  const same = blocks.findIndex((each) => each.editable && plainText(each) === plainText(block));
  return same < 0 ? at : same;
};
