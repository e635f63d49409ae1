// A real Chromium: the one LUOSHI_TEST_BROWSER names, else the one on the path.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the browser with a fresh profile. */
export const openBrowser = (): Promise<Browser> => {
  const path = findBrowser(process.env);
  if (path === null) throw new Error('no browser: install chromium, or name one with LUOSHI_TEST_BROWSER');
  return chromium.launch({ executablePath: path, args: flags });
};
