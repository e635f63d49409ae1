// The browser the end-to-end tests drive: the one named, else chromium or chrome on the path.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string | null} path of the browser */
export function findBrowser(variables) {
  const named = variables.LUOSHI_TEST_BROWSER;
  if (named) return isProgram(named) ? named : null;
  const folders = (variables.PATH ?? '').split(delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isProgram) ?? null;
}
