// The texts of the page in the language chosen; the first catalogue is loaded before anything is drawn.
import { createContext, use, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { formatWith } from '@luoshi/contract/messages/format-with';
import type { Catalogue, Locale, MessageParams } from '@luoshi/contract/messages/format-with';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import { deskCatalogue, loadCatalogue, storeLocale, type FieldCatalogue } from './locale.ts';

/** Looks up one text. */
export type T = (key: PageMessageKey, params?: MessageParams) => string;

/** What a component needs to speak. */
export interface Text {
  readonly locale: Locale;
  readonly t: T;
  /** Loads the other catalogue and draws everything anew; nothing typed is lost. */
  readonly choose: (locale: Locale) => Promise<void>;
}

interface Spoken {
  readonly locale: Locale;
  readonly catalogue: FieldCatalogue;
}

const TextContext = createContext<(Text & Spoken) | null>(null);

/** Looks up in a catalogue; that a field page asks for no text of the desk is held by a test of the catalogue. */
const lookUp =
  (catalogue: Partial<Catalogue<PageMessageKey>>, locale: Locale): T =>
  (key, params) =>
    formatWith(catalogue as Catalogue<PageMessageKey>, locale, key, params);

/** Holds the language of everything below. */
export const TextProvider = ({ first, children }: { first: Spoken; children: ReactNode }) => {
  const [spoken, setSpoken] = useState(first);
  const choose = useCallback(async (locale: Locale) => {
    const catalogue = await loadCatalogue(locale);
    storeLocale(locale);
    document.documentElement.lang = locale;
    setSpoken({ locale, catalogue });
  }, []);
  const text = useMemo(
    () => ({ ...spoken, choose, t: lookUp(spoken.catalogue, spoken.locale) }),
    [spoken, choose],
  );
  return <TextContext value={text}>{children}</TextContext>;
};

const useSpoken = (): Text & Spoken => {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText outside TextProvider');
  return text;
};

/** Adds the texts of the desk pages; waits for them, so stand it inside a Suspense. */
export const DeskTexts = ({ children }: { children: ReactNode }) => {
  const spoken = useSpoken();
  const desk = use(deskCatalogue(spoken.locale));
  const text = useMemo(
    () => ({ ...spoken, t: lookUp({ ...spoken.catalogue, ...desk }, spoken.locale) }),
    [spoken, desk],
  );
  return <TextContext value={text}>{children}</TextContext>;
};

/** The texts of the language chosen. */
export const useText = (): Text => useSpoken();
