// Which language the reader chose; kept on the device, told to the server with every call.
import type { Catalogue, Locale } from '@luoshi/contract/messages/format-with';

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

const loads: Readonly<Record<Locale, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  'zh-Hans': () => import('@luoshi/contract/messages/zh-hans.gen'),
  en: () => import('@luoshi/contract/messages/en.gen'),
};

/** Loads the one catalogue of a language. */
export const loadCatalogue = async (locale: Locale): Promise<Catalogue> => (await loads[locale]()).catalogue;
