// Name of the browser's tab: the page, then the mark of the house.
import { useEffect } from 'react';
import { useText } from '../text/text.tsx';

/** Names the tab after a page; the mark stands alone when it is the page's name. */
export const useTabName = (title: string): void => {
  const mark = useText().t('shell.mark');
  useEffect(() => {
    document.title = title === mark ? mark : `${title} · ${mark}`;
  }, [title, mark]);
};
