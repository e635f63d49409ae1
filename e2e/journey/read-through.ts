// 第一步 (b): a speech is registered and read; she corrects one item, rejects one, accepts the rest, and sees what
// nobody took up.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, choice, field, handed, link, sees } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';
import { speechFile, speechTitle } from './speech.ts';

const doc = (page: Page): Locator => page.getByRole('article', { name: t('document.text-label') });
const ledger = (page: Page): Locator => page.getByRole('table', { name: t('item.ledger') });

/** The mark in the text that holds these words. */
const markOf = (page: Page, words: string): Locator => doc(page).getByRole('link').filter({ hasText: words });

const isInView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** What was decided of the item on these words. */
const stateOf = async (page: Page, words: string): Promise<string | undefined> => {
  const { items } = await readAs<'readDocument'>(page, new URL(page.url()).pathname);
  return items.find(({ quote }) => quote.includes(words))?.state;
};

/** A long list shows its beginning until all of it is asked for. */
const showAll = async (list: Locator): Promise<void> => {
  await list.waitFor();
  const whole = list.getByRole('button', { expanded: false });
  if (await whole.isVisible()) await whole.click();
};

/** Registering, the items beside the text, decisions, and what is left over. */
export const readingThrough = (house: House): void => {
  it('a Word file is registered with its secrecy, and read at once', async () => {
    const page = await house.desk('沈文博');
    await page.goto('/documents');
    await link(page, 'document.register').click();
    await sees(page, t('shell.secrecy'));
    await field(page, 'document.file').setInputFiles(handed(`${speechTitle}.docx`, speechFile()));
    expect(await field(page, 'document.name').inputValue()).toBe(speechTitle);
    await choice(page, 'document.secrecy.internal').check();
    await field(page, 'document.head.dated').fill('2026-07-07');
    await field(page, 'document.speaker').selectOption({ label: '顾明德 县委副书记' });
    await button(page, 'document.read').click();
    await page.getByRole('heading', { level: 1, name: speechTitle }).waitFor();
    await markOf(page, '冷藏保鲜库6座').waitFor();
  });

  it('an item opens beside its sentence, and a sentence opens its item', async () => {
    const page = await house.desk('沈文博');
    await ledger(page).getByRole('button', { name: '取暖补助' }).click();
    const mark = markOf(page, '过冬取暖补助1200户');
    await expect
      .poll(() => mark.evaluate((link: HTMLAnchorElement) => link.search))
      .toBe(new URL(page.url()).search);
    expect(await isInView(mark)).toBe(true);
    expect(await field(page, 'item.head.due').inputValue()).toBe('2026-10-15');
    await markOf(page, '冷藏保鲜库6座').click();
    await expect.poll(() => field(page, 'item.head.what').inputValue()).toContain('冷藏保鲜库');
    await shot(page, 'journey-reading');
  });

  it('one is corrected and taken, one is left', async () => {
    const page = await house.desk('沈文博');
    await field(page, 'item.head.what').fill('新建冷藏保鲜库');
    await field(page, 'item.head.owner').fill('双渠镇');
    await button(page, 'item.edit-accept').click();
    await ledger(page)
      .getByRole('row')
      .filter({ hasText: '新建冷藏保鲜库' })
      .filter({ hasText: t('item.state.edited') })
      .waitFor();
    await markOf(page, '2140户').click();
    await expect.poll(() => field(page, 'item.head.amount').first().inputValue()).toBe('2140');
    await button(page, 'item.reject').click();
    await expect.poll(() => stateOf(page, '2140户')).toBe('rejected');
  });

  it('what nobody took up is listed with why, and can be taken up or left', async () => {
    const page = await house.desk('沈文博');
    const untaken = page.getByRole('region', { name: t('item.untaken') });
    await showAll(untaken);
    const line = untaken.getByRole('listitem').filter({ hasText: '县商务局要主动上门' });
    await sees(line, t('item.why.owner'));
    await button(line, 'item.dismiss').click();
    await button(line, 'item.dismiss').waitFor({ state: 'detached' });
    await showAll(untaken);
    await sees(line, /沈文博/);
    await button(line, 'item.undo-dismissal').click();
    await button(line, 'item.dismiss').waitFor();
  });

  it('the rest is taken in one act', async () => {
    const page = await house.desk('沈文博');
    await page
      .getByRole('button', { name: new RegExp(`^${t('document.accept-rest', { count: '\\d+' })}$`) })
      .click();
    await sees(page, new RegExp(t('document.rest-accepted', { count: '\\d+' })));
    await expect.poll(() => button(page, 'document.undo').count()).toBe(1);
  });
};
