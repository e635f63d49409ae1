// When a page has finished drawing: nothing is asked for any more, and its heading stands.
import type { Page, Request } from 'playwright-core';

const open = new WeakMap<Page, Set<Request>>();

/** Counts what a page still asks for; call it once, before it opens anything. */
export const followRequests = (page: Page): void => {
  const requests = new Set<Request>();
  open.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
};

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Waits until the page is whole. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const asked = open.get(page) ?? new Set();
  // An answer drawn may ask for more: quiet means quiet after two frames.
  for (let quiet = 0; quiet < 2;) {
    await twoFrames(page);
    quiet = asked.size === 0 ? quiet + 1 : 0;
    if (asked.size > 0)
      await Promise.race([page.waitForEvent('requestfinished'), page.waitForEvent('requestfailed')]).catch(
        () => null,
      );
  }
};
