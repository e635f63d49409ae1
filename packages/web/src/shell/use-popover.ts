// Something that floats over the page: it closes at Esc, and when the pointer or the focus goes elsewhere.
import { useEffect, useRef, type RefObject } from 'react';

/**
 * @param onClose called once the person has turned to something else
 * @returns ref of the element that holds both the button and what floats
 */
export const usePopover = <E extends HTMLElement>(
  isOpen: boolean,
  onClose: () => void,
): RefObject<E | null> => {
  const holder = useRef<E>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !holder.current?.contains(event.target)) onClose();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen, onClose]);
  return holder;
};
