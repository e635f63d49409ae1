// Pictures of pages: always to e2e/pictures, and where LUOSHI_TEST_SCREENSHOTS says, from which the docs take theirs.
import { mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Takes a picture of what is in view, or of the whole page. */
export const shot = async (page: Page, name: string, fullPage = false): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
  const wanted = process.env['LUOSHI_TEST_SCREENSHOTS'];
  if (wanted === undefined || wanted === '') return;
  mkdirSync(wanted, { recursive: true });
  await copyFile(path, join(wanted, `${name}.png`));
};
