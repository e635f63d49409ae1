// The one single-key command of the shell: `/` goes to the search. It shows on the screen and can be switched off.
import { useEffect, type RefObject } from 'react';

const place = 'luoshi.keys';

/** Whether single-key commands are on. */
export const areKeysOn = (): boolean => localStorage.getItem(place) !== 'off';

/** Switches single-key commands on or off. */
export const switchKeys = (on: boolean): void => localStorage.setItem(place, on ? 'on' : 'off');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Focuses a field at `/`. */
export const useSlash = (field: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!areKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [field]);
};
