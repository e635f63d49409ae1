// The words of the pages, looked up by key, so that a test repeats none of them.
import { format, type Locale, type MessageKey } from '@luoshi/contract/message';

type Params = Parameters<typeof format>[2];

/** The Chinese text of a key. */
export const t = (key: MessageKey, params: Params = {}): string => format('zh-Hans', key, params);

/** The text of a key in a language. */
export const tIn = (locale: Locale, key: MessageKey, params: Params = {}): string =>
  format(locale, key, params);
