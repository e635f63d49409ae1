// When a page has finished drawing: nothing is asked for any more, and its heading stands.
import type { Page, Request } from 'playwright-core';
import { tIn } from './words.ts';

const open = new WeakMap<Page, Set<Request>>();

/** Counts what a page still asks for, from now on. */
const followed = (page: Page): Set<Request> => {
  const known = open.get(page);
  if (known !== undefined) return known;
  const requests = new Set<Request>();
  open.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return requests;
};

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const loading = [tIn('zh-Hans', 'state.loading'), tIn('en', 'state.loading')];

/** Waits until the page is whole. */
export const settled = async (page: Page): Promise<void> => {
  // Looked at in every frame: a locator looks ever more rarely.
  await page.waitForFunction((words) => {
    const text = document.querySelector('main')?.textContent ?? words[0];
    return document.querySelector('h1') !== null && !words.some((word) => text?.includes(word));
  }, loading);
  const asked = followed(page);
  // An answer drawn may ask for more: quiet means quiet after two frames, twice.
  for (let quiet = 0; quiet < 2;) {
    await twoFrames(page);
    quiet = asked.size === 0 ? quiet + 1 : 0;
  }
};
