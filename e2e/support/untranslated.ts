// Chinese words of the pages where English was chosen. Names, documents and what people wrote stay as they are.
import { catalogue } from '@luoshi/contract/messages/zh-hans.gen';
import type { Page, Response } from 'playwright-core';

/** What stands on official paper is Chinese in every language. */
const onPaper = /^(?:circular|breakdown\.paper|bulletin\.paper|standing)\./;

/** The words of a message between what is filled in; inner choices are words too. */
const wordsOf = (message: string): readonly string[] =>
  message
    .split(/[{}]|, (?:select|plural),|\b(?:other|none|true|=\d+)\b/)
    .map((part) => part.replaceAll(/[，。、：；“”（）《》\s#]+/g, ' ').trim())
    .filter((part) => (part.match(/\p{Script=Han}/gu) ?? []).length >= 2);

const phrases = new Set(
  Object.entries(catalogue)
    .filter(([key]) => !onPaper.test(key))
    .flatMap(([, message]) => wordsOf(message)),
);
const long = [...phrases].filter((phrase) => phrase.length >= 7);

/** Texts and names of a page, without what is quoted: a document's text, a circular on its sheets, its figures. */
const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const quoted = '[lang="zh-Hans"], script, style, article, q, blockquote, [id^="figure-"]';
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest(quoted) === null) found.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '');
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.trim()];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

/** What the server told a page: names, titles, what people wrote. It is data, and no word of the page's own. */
export class ToldByServer {
  readonly #told = new Set<string>();
  readonly #reading: Promise<void>[] = [];

  constructor(page: Page) {
    page.on('response', (response) => this.#reading.push(this.#read(response)));
  }

  async #read(response: Response): Promise<void> {
    if (!response.headers()['content-type']?.includes('json')) return;
    // A page that was left takes its answers with it.
    const answer: unknown = await response.json().catch(() => null);
    for (const text of stringsIn(answer)) this.#told.add(text);
  }

  async all(): Promise<ReadonlySet<string>> {
    await Promise.all(this.#reading);
    return this.#told;
  }
}

/** Texts that should have been English, and keys of texts that are not there at all. */
export const untranslated = async (page: Page, told: ToldByServer): Promise<readonly string[]> => {
  const data = await told.all();
  /** What is left of a text without the data in it. */
  const ownOf = (text: string): string =>
    [...data].filter((each) => each.length >= 4).reduce((own, each) => own.replaceAll(each, ''), text);
  return [...new Set(await textsOf(page))].filter((text) => {
    if (/^[a-z-]+(?:\.[a-z-]+)+$/.test(text)) return true;
    if (data.has(text)) return false;
    return phrases.has(text) || long.some((phrase) => text.includes(phrase) && ownOf(text).includes(phrase));
  });
};
