// 办好了: short words that pass; nothing that must be read or answered is told this way.

/** One passing word. */
export interface Toast {
  readonly id: number;
  readonly text: string;
}

const shownFor = 5_000;
let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

const put = (next: readonly Toast[]): void => {
  toasts = next;
  listeners.forEach((listener) => listener());
};

/** Says something for five seconds. */
export const toast = (text: string): void => {
  last += 1;
  const id = last;
  put([...toasts, { id, text }]);
  setTimeout(() => put(toasts.filter((each) => each.id !== id)), shownFor);
};

/** For `useSyncExternalStore`. */
export const watchToasts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is said now. */
export const currentToasts = (): readonly Toast[] => toasts;
