// What the command says, in the terminal's language: Chinese unless the environment asks for English.
import { format, type Locale, type MessageKey } from '@luoshi/contract/message';

type Variables = Readonly<Record<string, string | undefined>>;

/** @returns `en` when LC_ALL, LC_MESSAGES or LANG (the first that is set) begins so, else `zh-Hans` */
export const terminalLocale = (variables: Variables): Locale =>
  /^en/i.test(variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || '') ? 'en' : 'zh-Hans';

/** A text of the catalogue for the terminal. */
export const say = (key: MessageKey, params: Parameters<typeof format>[2] = {}): string =>
  format(terminalLocale(process.env), key, params);
