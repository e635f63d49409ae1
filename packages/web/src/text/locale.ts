// Which language the reader chose; kept on the device, told to the server with every call.
import type { Catalogue, Locale } from '@luoshi/contract/messages/format-with';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';

const place = 'luoshi.locale';

/** Languages with their own names, in the order they are offered. */
export const localeNames: Readonly<Record<Locale, string>> = { 'zh-Hans': '简体中文', en: 'English' };

const isLocale = (text: string | null): text is Locale => text !== null && Object.hasOwn(localeNames, text);

/** The language chosen on this device; Chinese when none was chosen and the browser does not ask for English. */
export const storedLocale = (): Locale => {
  const stored = localStorage.getItem(place);
  if (isLocale(stored)) return stored;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-Hans';
};

/** Keeps the choice. */
export const storeLocale = (locale: Locale): void => localStorage.setItem(place, locale);

/** The texts of the pages in one language. */
export type PageCatalogue = Catalogue<PageMessageKey>;

const loads: Readonly<Record<Locale, () => Promise<{ readonly catalogue: PageCatalogue }>>> = {
  'zh-Hans': () => import('@luoshi/contract/messages/zh-hans-pages.gen'),
  en: () => import('@luoshi/contract/messages/en-pages.gen'),
};

/** Loads the one catalogue of a language. */
export const loadCatalogue = async (locale: Locale): Promise<PageCatalogue> =>
  (await loads[locale]()).catalogue;
