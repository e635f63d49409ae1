// Files and texts that cannot be read, or must not be stored; and those that look odd and are read all the same.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, choice, field, handed, sees } from '../support/act.ts';
import { badFiles } from '../support/bad-files.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { t } from '../support/words.ts';

const example = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)));

/** A Word file leaves out the blank lines between its paragraphs. */
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const title = '在防汛备汛和秋季生产调度会上的讲话';

/** Opens the form and types all but the text. */
const begin = async (page: Page): Promise<void> => {
  await page.goto('/documents/new');
  await field(page, 'document.name').fill(title);
  await choice(page, 'document.secrecy.internal').check();
  await field(page, 'document.head.dated').fill('2026-07-08');
};

const stored = async (page: Page): Promise<number> =>
  (await readAs<'listDocuments'>(page, '/documents')).documents.length;

const unreadable = (house: House): void => {
  it.each(badFiles)(
    '$what is refused with what to do, and nothing typed is lost',
    async ({ file, said, params }) => {
      const page = await house.desk('沈文博');
      const before = await stored(page);
      await begin(page);
      await field(page, 'document.file').setInputFiles(file(house.folder));
      await button(page, 'document.read').click();
      await sees(page, t(said, params));
      expect(await field(page, 'document.name').inputValue()).toBe(title);
      expect(await choice(page, 'document.secrecy.internal').isChecked()).toBe(true);
      expect(await field(page, 'document.head.dated').inputValue()).toBe('2026-07-08');
      expect(await stored(page)).toBe(before);
    },
  );

  it('a text marked as secret is refused before anything of it is stored', async () => {
    const page = await house.desk('沈文博');
    const before = await stored(page);
    await begin(page);
    await choice(page, 'document.from.text').check();
    const typed = '机密★1年\n双渠镇9月底前新建冷藏保鲜库6座。\n';
    await field(page, 'document.text').fill(typed);
    await button(page, 'document.read').click();
    await sees(page, /没有存下任何内容/);
    expect(await field(page, 'document.text').inputValue()).toBe(typed);
    expect(await stored(page)).toBe(before);
  });
};

const odd = (house: House): void => {
  const utf16 = Buffer.from(`\uFEFF${example('speech.txt').toString('utf8')}`, 'utf16le');
  it.each([
    ['a Word file', 'speech.docx', example('speech.docx')],
    ['a text in GB18030', 'speech-gb18030.txt', example('speech-gb18030.txt')],
    ['a text in UTF-16', 'speech-utf16.txt', utf16],
  ])('%s is read as it was meant', async (_what, name, content) => {
    const page = await house.desk('沈文博');
    await begin(page);
    await field(page, 'document.file').setInputFiles(handed(name, content));
    await button(page, 'document.read').click();
    await page.getByRole('article', { name: t('document.text-label') }).waitFor();
    const { text, items } = await readAs<'readDocument'>(page, new URL(page.url()).pathname);
    expect(linesOf(text.replace('\uFEFF', ''))).toEqual(linesOf(example('speech.txt').toString('utf8')));
    const kinds = items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'promise')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'result')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'problem')).toHaveLength(2);
  });

  it('a document without any promise is stored and says so', async () => {
    const page = await house.desk('沈文博');
    await begin(page);
    await choice(page, 'document.from.text').check();
    await field(page, 'document.text').fill(
      '同志们：\n大家辛苦了。今天天气很好，我们先看一段短片，然后座谈。\n',
    );
    await button(page, 'document.read').click();
    await sees(page, t('document.nothing-found'));
  });
};

/** What is handed in as a document. */
export const badDocuments = (house: House): void => {
  unreadable(house);
  odd(house);
};
