// One text of one loaded catalogue. It loads no catalogue itself, so that a browser carries one language only.
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from './message-key.gen.ts';

/** Languages with a complete catalogue; zh-Hant reads as zh-Hans until it has one of its own. */
export type Locale = 'zh-Hans' | 'en';

/** Texts of one language: all of them, or those of some keys. */
export type Catalogue<K extends MessageKey = MessageKey> = Readonly<Record<K, string>>;

/** Values of a message. A missing or null one reads as nothing; in a select it chooses `none`. */
export type MessageParams = Readonly<Record<string, unknown>>;

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Every argument of a message with the options that selects on it offer; null for one only printed. */
export type MessageArguments = ReadonlyMap<string, ReadonlySet<string> | null>;

interface Prepared {
  readonly message: IntlMessageFormat;
  readonly args: MessageArguments;
}

// The parser's element types that carry an argument: argument 1, number 2, date 3, time 4, select 5, plural 6.
const selectElement = 5;
const pluralElement = 6;

const collect = (elements: Elements, args: Map<string, Set<string> | null>): void => {
  for (const element of elements) {
    const type: number = element.type;
    if (type < 1 || type > pluralElement || !('value' in element)) continue;
    const name = String(element.value);
    const options = 'options' in element ? element.options : {};
    const known = args.get(name) ?? null;
    args.set(name, type === selectElement ? new Set([...(known ?? []), ...Object.keys(options)]) : known);
    for (const option of Object.values(options)) collect(option.value, args);
  }
};

/** Arguments an ICU text takes. */
export const argumentsOf = (message: IntlMessageFormat): MessageArguments => {
  const args = new Map<string, Set<string> | null>();
  collect(message.getAst(), args);
  return args;
};

const prepared = new Map<string, Prepared>();

const prepare = (text: string, locale: Locale): Prepared => {
  const id = `${locale}\n${text}`;
  const known = prepared.get(id);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const made = { message, args: argumentsOf(message) };
  prepared.set(id, made);
  return made;
};

type Printed = string | number | bigint | boolean;

const printed = (given: unknown): Printed => {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'bigint') return given;
  return given === null || given === undefined ? '' : JSON.stringify(given);
};

/** A select's options cannot hold a hyphen: `sent-back` chooses `sent_back`. */
const chosen = (given: unknown, options: ReadonlySet<string>): Printed => {
  const value = printed(given);
  if (value === '') return 'none';
  const option = String(value).replaceAll('-', '_');
  return options.has(option) ? option : value;
};

/**
 * The text of a key in a loaded catalogue.
 *
 * @param params values the ICU text names; more may be given
 */
export const formatWith = <K extends MessageKey>(
  catalogue: Catalogue<K>,
  locale: Locale,
  key: K,
  params: MessageParams = {},
): string => {
  const { message, args } = prepare(catalogue[key], locale);
  const values: Record<string, Printed> = {};
  for (const [name, options] of args) {
    values[name] = options === null ? printed(params[name]) : chosen(params[name], options);
  }
  return String(message.format(values));
};
