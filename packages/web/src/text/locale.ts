// Which language the reader chose; kept on the device, told to the server with every call.
import type { Catalogue, Locale } from '@luoshi/contract/messages/format-with';
import type { DeskMessageKey, FieldMessageKey } from '@luoshi/contract/messages/message-key.gen';

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

/** Texts loaded first: those of the field pages and the shell. */
export type FieldCatalogue = Catalogue<FieldMessageKey>;

/** Texts that come with the desk pages. */
export type DeskCatalogue = Catalogue<DeskMessageKey>;

const fieldLoads: Readonly<Record<Locale, () => Promise<{ readonly catalogue: FieldCatalogue }>>> = {
  'zh-Hans': () => import('@luoshi/contract/messages/zh-hans-field.gen'),
  en: () => import('@luoshi/contract/messages/en-field.gen'),
};

const deskLoads: Readonly<Record<Locale, () => Promise<{ readonly catalogue: DeskCatalogue }>>> = {
  'zh-Hans': () => import('@luoshi/contract/messages/zh-hans-desk.gen'),
  en: () => import('@luoshi/contract/messages/en-desk.gen'),
};

/** Loads the first texts of a language. */
export const loadCatalogue = async (locale: Locale): Promise<FieldCatalogue> =>
  (await fieldLoads[locale]()).catalogue;

const deskCatalogues = new Map<Locale, Promise<DeskCatalogue>>();

/** Loads the rest of a language once; the same promise is given again, so that React may wait for it. */
export const deskCatalogue = (locale: Locale): Promise<DeskCatalogue> => {
  const loading = deskCatalogues.get(locale) ?? deskLoads[locale]().then(({ catalogue }) => catalogue);
  deskCatalogues.set(locale, loading);
  return loading;
};
