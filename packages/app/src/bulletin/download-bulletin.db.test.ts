// Page and document are one content: every figure, every sentence and every cell of one stands in the other.
import { extractText } from '@luoshi/paper/text/extract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { done, openFarmlandCounty, type FarmlandCounty } from '../testing/farmland-county.ts';
import { echo as say } from '../testing/paper-words.ts';
import { createBulletin } from './create-bulletin.ts';
import { downloadBulletin } from './download-bulletin.ts';
import type { BulletinPage } from './page-of.ts';
import { readBulletin } from './read-bulletin.ts';

let county: FarmlandCounty;
let page: BulletinPage;
let text: string;
const pageAddress = 'https://luoshi.example/bulletins/1';

beforeAll(async () => {
  county = await openFarmlandCounty();
  const office = county.as('沈文博');
  const { id } = done(await createBulletin(office, { kind: 'monthly-circular', period: '2026-06', say }));
  page = done(await readBulletin(office, { id, say }));
  const file = done(await downloadBulletin(office, { id, say, pageAddress }));
  text = done(await extractText(file.bytes, file.fileName)).text;
});
afterAll(() => county.close());

test('every figure of the page is printed in the document, in the sentence in which the page has it', () => {
  expect(page.figures.length).toBeGreaterThan(5);
  const printed = page.blocks.flatMap((block) => block.runs).filter((run) => run.figure !== null);
  for (const figure of page.figures) {
    const runs = printed.filter((run) => run.figure === figure.id);
    expect(runs.map((run) => run.text)).toEqual(runs.map(() => figure.text));
    expect(runs.length).toBeGreaterThan(0);
  }
  const sentences = page.blocks.map((block) => block.runs.map((run) => run.text).join(''));
  const missing = sentences.filter((sentence) => !text.includes(sentence));
  expect(missing).toEqual([]);
});

test('its paragraphs stand in the order of the page', () => {
  const places = page.blocks.map((block) => text.indexOf(block.runs.map((run) => run.text).join('')));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('every cell of the table is there', () => {
  const cells = page.annexes.flatMap((annex) => [...annex.columns, ...annex.rows.flat(), ...annex.notes]);
  expect(cells.length).toBeGreaterThan(6);
  expect(cells.filter((cell) => !text.includes(cell))).toEqual([]);
});

test('number and date are blank, issuer and addressees stand, and it ends with the page’s address', () => {
  const head = [...page.titleLines, page.bulletin.numberBlank, page.bulletin.salutation];
  // A title is parted into lines of its own.
  const joined = text.replaceAll('\n', '');
  expect(head.filter((part) => !joined.includes(part))).toEqual([]);
  expect(text).not.toContain('2026年7月8日');
  expect(text.trimEnd().split('\n').slice(-12).join('')).toContain(pageAddress);
});

test('a unit that is only asked gets no document', async () => {
  const asked = await downloadBulletin(county.as('贺晓梅'), { id: page.bulletin.id, say, pageAddress });
  expect(asked).toMatchObject({ refusal: { code: 'not-found' } });
});
