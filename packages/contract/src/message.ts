// Every text a user sees, by key and language. The web loads one catalogue and calls `formatWith` itself;
// this module carries both and is for the server and the command line.
import { catalogue as en } from './messages/en.gen.ts';
import { formatWith, type Catalogue, type Locale, type MessageParams } from './messages/format-with.ts';
import type { MessageKey } from './messages/message-key.gen.ts';
import { catalogue as zhHans } from './messages/zh-hans.gen.ts';

export type { Locale, MessageKey };

const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-Hans': zhHans, en };

/**
 * The text of a key in a language.
 *
 * @param params values the ICU text names; more may be given
 */
export const format = (locale: Locale, key: MessageKey, params: MessageParams = {}): string =>
  formatWith(catalogues[locale], locale, key, params);
