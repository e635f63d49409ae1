// Something that opens in the place of what was pressed takes the focus, so that the keyboard goes on inside it.
import { useEffect, useRef, type RefObject } from 'react';

/** @returns ref of the element to focus once it is there; it needs `tabIndex={-1}` */
export const useFocusOnOpen = <E extends HTMLElement>(): RefObject<E | null> => {
  const opened = useRef<E>(null);
  useEffect(() => opened.current?.focus({ preventScroll: true }), []);
  return opened;
};

/** Gives the focus back to what opens again, once it is drawn. */
export const focusLater = (elementId: string): void => {
  requestAnimationFrame(() => document.getElementById(elementId)?.focus({ preventScroll: true }));
};
