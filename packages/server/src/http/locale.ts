// The reader's language from Accept-Language: Chinese unless English is asked first.
import type { Locale } from '@luoshi/contract/message';

/** @returns `en` when English comes first, else `zh-Hans` */
export const localeOf = (acceptLanguage: string | undefined): Locale =>
  (acceptLanguage ?? '').trim().toLowerCase().startsWith('en') ? 'en' : 'zh-Hans';
