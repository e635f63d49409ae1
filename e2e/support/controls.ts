// What a screen reader and a keyboard find on a page, asked of the browser itself.
import type { Page } from 'playwright-core';

const controls = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'tab',
  'menuitem',
  'spinbutton',
  'Date',
  'dialog',
  'table',
  'navigation',
]);

interface Seen {
  readonly role: string;
  readonly name: string;
}

/** Role and name of everything in the accessibility tree. */
const seenBy = async (page: Page): Promise<readonly Seen[]> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '').trim() }));
  } finally {
    await session.detach();
  }
};

/** Roles of controls, tables, dialogs that have no name. */
export const nameless = async (page: Page): Promise<readonly string[]> =>
  (await seenBy(page)).filter(({ role, name }) => controls.has(role) && name === '').map(({ role }) => role);

/** Names of everything the Tab key reaches from the top of the page, in order. */
export const reachedByTab = async (page: Page, most = 80): Promise<readonly string[]> => {
  const reached: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      return (element.getAttribute('aria-label') ?? element.textContent).trim();
    });
    if (name === null) break;
    reached.push(name);
  }
  return reached;
};

/** How far the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
