// Chinese words of the pages where English was chosen. Names, documents and what people wrote stay as they are.
import { catalogue } from '@luoshi/contract/messages/zh-hans.gen';
import type { Page } from 'playwright-core';
import { readAs } from './places.ts';

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

/** Words that the shipped rulebook has as well; where it speaks, they are data. */
const inRules = ['民生实事'];

/** Names and titles that are data: of units, and of the items of the document that is open. */
const namesOn = async (page: Page): Promise<ReadonlySet<string>> => {
  const { units } = await readAs<'listUnits'>(page, '/units');
  const { pathname } = new URL(page.url());
  const items = /^\/documents\/[0-9a-f-]{36}$/.test(pathname)
    ? (await readAs<'readDocument'>(page, pathname)).items
    : [];
  return new Set([
    ...inRules,
    ...units.flatMap(({ name, shortName }) => [name, shortName]),
    ...items.map(({ what }) => what),
  ]);
};

/** Texts that should have been English, and keys of texts that are not there at all. */
export const untranslated = async (page: Page): Promise<readonly string[]> => {
  const names = await namesOn(page);
  return [...new Set(await textsOf(page))].filter((text) => {
    if (names.has(text)) return false;
    if (/^[a-z-]+(?:\.[a-z-]+)+$/.test(text)) return true;
    return phrases.has(text) || long.some((phrase) => text.includes(phrase));
  });
};
