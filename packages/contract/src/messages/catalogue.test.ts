import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { argumentsOf, formatWith, type MessageArguments } from './format-with.ts';
import { keyFamilies } from './key-families.ts';
import { catalogue as en } from './en.gen.ts';
import { catalogue as enDesk } from './en-desk.gen.ts';
import { catalogue as enField } from './en-field.gen.ts';
import { catalogue as zhHans } from './zh-hans.gen.ts';
import { catalogue as zhHansDesk } from './zh-hans-desk.gen.ts';
import { catalogue as zhHansField } from './zh-hans-field.gen.ts';

declare global {
  interface ImportMeta {
    /** Vite's own; literal patterns, read at transform time. */
    glob<T>(pattern: string | readonly string[], options: object): Record<string, T>;
  }
}

type Texts = Record<string, string>;

const zhFiles = import.meta.glob<Texts>('../../messages/zh-Hans/*.json', { eager: true, import: 'default' });
const enFiles = import.meta.glob<Texts>('../../messages/en/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(
  ['../../../*/src/**/*.{ts,tsx}', '!../../../*/src/**/*.gen.ts', '!../../../*/src/**/*.test.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

/** What a field page may load: its own features, and everything that every page stands on. */
const fieldSources =
  /\/web\/src\/(features\/(work|commitment|sign-in|set-up)|api|components|drafts|rules|session|shell|text)\//;

const merged = (files: Record<string, Texts>): Texts => Object.assign({}, ...Object.values(files)) as Texts; // texts of one locale
const pairs = Object.keys(zhHans).map(
  (key) => [key, zhHans[key as keyof typeof zhHans], en[key as keyof typeof en]] as const,
);

const argumentsIn = (text: string, locale: string): MessageArguments =>
  argumentsOf(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }));

/** Same names; and where both select on one, the same options. One language may select where the other prints. */
const agree = (a: MessageArguments, b: MessageArguments): boolean =>
  a.size === b.size &&
  [...a].every(([name, options]) => {
    const others = b.get(name);
    if (others === undefined) return false;
    return (
      options === null ||
      others === null ||
      [...options].toSorted(byText).join() === [...others].toSorted(byText).join()
    );
  });

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** What stands in quotes and could be a key. */
const quotedIn = (source: string): readonly string[] =>
  [...source.matchAll(/(['"`])([\w.-]+)(?=\1)/g)].map(([, , text = '']) => text);

describe('the message catalogue', () => {
  test('is generated from the files as they are now', () => {
    expect(zhHans).toEqual(merged(zhFiles));
    expect(en).toEqual(merged(enFiles));
    expect(zhHans).toMatchObject({ ...zhHansField, ...zhHansDesk });
    expect(en).toMatchObject({ ...enField, ...enDesk });
  });

  test('has the same keys in both languages', () => {
    expect(Object.keys(merged(enFiles)).toSorted()).toEqual(Object.keys(merged(zhFiles)).toSorted());
  });

  test('takes the same arguments and select options in both languages', () => {
    const differing = pairs.filter(
      ([, zh, english]) => !agree(argumentsIn(zh, 'zh-Hans'), argumentsIn(english, 'en')),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('has a text for every member of every family', () => {
    const members = Object.entries(keyFamilies).flatMap(([prefix, names]) =>
      names.map((name) => `${prefix}.${name}`),
    );
    expect(members.filter((key) => !(key in zhHans))).toEqual([]);
  });

  test('holds no key that nothing uses', () => {
    const quoted = new Set(Object.values(sources).flatMap(quotedIn));
    const families = new Set(
      Object.entries(keyFamilies).flatMap(([prefix, names]) => names.map((name) => `${prefix}.${name}`)),
    );
    const unused = Object.keys(zhHans).filter((key) => !families.has(key) && !quoted.has(key));
    expect(unused).toEqual([]);
  });

  test('gives the field pages every text that they and the shell speak', () => {
    const spoken = Object.entries(sources).filter(([file]) => fieldSources.test(file));
    const absent = spoken.flatMap(([file, source]) =>
      quotedIn(source)
        .filter((key) => key in zhHansDesk)
        .map((key) => `${file}: ${key}`),
    );
    expect(absent).toEqual([]);
  });

  test('puts no space between Chinese and digits on the pages, which space them themselves', () => {
    const spaced = Object.entries({ ...zhHansField, ...zhHansDesk }).filter(([, text]) =>
      /\p{Script=Han} \d|\d \p{Script=Han}/u.test(text),
    );
    expect(spaced.map(([key]) => key)).toEqual([]);
  });

  test('shouts at nobody', () => {
    expect(pairs.filter(([, zh, english]) => /[!！]/u.test(zh + english)).map(([key]) => key)).toEqual([]);
  });
});

describe('a text', () => {
  test('selects by a code with a hyphen', () => {
    expect(formatWith(zhHans, 'zh-Hans', 'refusal.reason-needed', { why: 'sent-back' })).toBe(
      '退回要写明问题在哪、要怎样补，单位才好改。',
    );
  });

  test('reads a missing or null argument as nothing', () => {
    expect(formatWith(zhHans, 'zh-Hans', 'refusal.value-missing', { unit: null })).toBe(
      '没有填数。请填累计完成数；确实没有进展，填上次的数。',
    );
    expect(formatWith(en, 'en', 'refusal.wrong-state')).toBe(
      'This cannot be done in its present state; somebody may just have acted. Reload to see the present state.',
    );
  });

  test('prints a date that a select only asks for', () => {
    expect(formatWith(zhHans, 'zh-Hans', 'refusal.too-late', { until: '2026-07-09' })).toBe(
      '期限2026-07-09已过，不能再办。有特殊情况，请报督查考核局。',
    );
  });

  test('gives the limit of a file in megabytes', () => {
    expect(formatWith(en, 'en', 'refusal.file-too-large', { limit: 20 * 1024 * 1024 })).toBe(
      'The file is too large; at most 20 MB. Shrink its pictures or split it, then upload again.',
    );
  });
});
