// Whether the page is as narrow as a phone, or zoomed to that.
import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 720px)');

const watch = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** True below 720 px. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => query.matches);
