// A Word file as it comes out of the app: downloaded through the page, read as text.
import { readFileSync } from 'node:fs';
import { extractText } from '@luoshi/paper/text/extract';
import type { Locator, Page } from 'playwright-core';

/** Presses a link that downloads a Word file. @returns all its text, tables included */
export const downloadedText = async (page: Page, press: Locator): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  const read = await extractText(readFileSync(await download.path()), download.suggestedFilename());
  if (!read.ok || read.value.format !== 'docx')
    throw new Error(`${download.suggestedFilename()} is no Word file`);
  return read.value.text;
};
