// The texts of the page in the language chosen; the catalogue is loaded before anything is drawn.
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { formatWith } from '@luoshi/contract/messages/format-with';
import type { Locale, MessageParams } from '@luoshi/contract/messages/format-with';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import { loadCatalogue, storeLocale, type PageCatalogue } from './locale.ts';

/** Looks up one text. */
export type T = (key: PageMessageKey, params?: MessageParams) => string;

/** What a component needs to speak. */
export interface Text {
  readonly locale: Locale;
  readonly t: T;
  /** Loads the other catalogue and draws everything anew; nothing typed is lost. */
  readonly choose: (locale: Locale) => Promise<void>;
}

const TextContext = createContext<Text | null>(null);

interface Spoken {
  readonly locale: Locale;
  readonly catalogue: PageCatalogue;
}

/** Holds the language of everything below. */
export const TextProvider = ({ first, children }: { first: Spoken; children: ReactNode }) => {
  const [{ locale, catalogue }, setSpoken] = useState(first);
  const choose = useCallback(async (chosen: Locale) => {
    const loaded = await loadCatalogue(chosen);
    storeLocale(chosen);
    document.documentElement.lang = chosen;
    setSpoken({ locale: chosen, catalogue: loaded });
  }, []);
  const text = useMemo<Text>(
    () => ({ locale, choose, t: (key, params) => formatWith(catalogue, locale, key, params) }),
    [locale, catalogue, choose],
  );
  return <TextContext value={text}>{children}</TextContext>;
};

/** The texts of the language chosen. */
export const useText = (): Text => {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText outside TextProvider');
  return text;
};
