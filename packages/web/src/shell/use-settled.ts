// A text once its typing has paused.
import { useEffect, useState } from 'react';

/** @param pause milliseconds without a change */
export const useSettled = (text: string, pause: number): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
};
