// The keyboard of a grid of inputs: arrows and Enter move, Esc restores, what is entered is selected so that typing replaces.
import type { FocusEvent, KeyboardEvent } from 'react';

const cellOf = (element: HTMLElement): { row: number; column: number } => ({
  row: Number(element.dataset['row'] ?? '0'),
  column: Number(element.dataset['column'] ?? '0'),
});

/** Text inputs tell where the caret is; others, like dates, use the arrows themselves. */
const isAtEdge = (input: HTMLInputElement, side: 'start' | 'end'): boolean => {
  if (input.type !== 'text') return false;
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (start === 0 && end === value.length) return true;
  return side === 'start' ? start === 0 && end === 0 : start === value.length && end === value.length;
};

const moveOf = (event: KeyboardEvent<HTMLInputElement>): readonly [number, number] | null => {
  const { key, shiftKey, currentTarget: input } = event;
  if (key === 'Enter') return [shiftKey ? -1 : 1, 0];
  if (input.type !== 'text') return null;
  if (key === 'ArrowDown') return [1, 0];
  if (key === 'ArrowUp') return [-1, 0];
  if (key === 'ArrowRight' && isAtEdge(input, 'end')) return [0, 1];
  if (key === 'ArrowLeft' && isAtEdge(input, 'start')) return [0, -1];
  return null;
};

/** The next input in a direction; a line without one in that column is skipped. */
const nextIn = (from: HTMLElement, [down, right]: readonly [number, number]): HTMLInputElement | null => {
  const grid = from.closest('[data-grid]');
  const { row, column } = cellOf(from);
  const all = [...(grid?.querySelectorAll<HTMLInputElement>('input[data-row]') ?? [])];
  const placed = all.map((input) => ({ input, ...cellOf(input) }));
  const found = placed.filter((each) =>
    down === 0
      ? each.row === row && Math.sign(each.column - column) === right
      : each.column === column && Math.sign(each.row - row) === down,
  );
  const far = (each: (typeof placed)[number]) => Math.abs(each.row - row) + Math.abs(each.column - column);
  return found.toSorted((a, b) => far(a) - far(b))[0]?.input ?? null;
};

/** Handlers for the inputs of a grid. @param onRestore puts back what was known before anybody typed */
export const gridKeys = (onRestore: () => void) => ({
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>): void => {
    // While a word is being composed, Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onRestore();
      return;
    }
    const move = moveOf(event);
    if (move === null) return;
    event.preventDefault();
    nextIn(event.currentTarget, move)?.focus();
  },
  onFocus: (event: FocusEvent<HTMLInputElement>): void => event.currentTarget.select(),
});
