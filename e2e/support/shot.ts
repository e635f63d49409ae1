// Pictures of pages, in e2e/pictures; `npm run screenshots` keeps those the documents show.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Takes a picture of what is in view, or of the whole page. */
export const shot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    fullPage,
    animations: 'disabled',
    caret: 'hide',
  });
};
