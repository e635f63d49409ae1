// Pictures of pages: always to e2e/pictures; those the docs show also where LUOSHI_TEST_SCREENSHOTS says.
import { mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Pictures of the docs; all of them show the same morning. */
const inDocs = new Set([
  'work-desk',
  'work-phone',
  'reading-desk',
  'commitment-desk',
  'circular-desk',
  'league-desk',
]);

/** Takes a picture of what is in view, or of the whole page. */
export const shot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
  const wanted = process.env['LUOSHI_TEST_SCREENSHOTS'];
  if (wanted === undefined || wanted === '' || !inDocs.has(name)) return;
  mkdirSync(wanted, { recursive: true });
  await copyFile(path, join(wanted, `${name}.png`));
};
