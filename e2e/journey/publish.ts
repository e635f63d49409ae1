// 第七步: the monthly circular. Who may issue it to whom is checked, figures are frozen, the units named are asked, it
// is reviewed, signed, and only then numbered and dated; document and page say the same, and every figure leads back.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, choice, field, link, sees, told } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { downloadedText } from '../support/word-file.ts';
import { t } from '../support/words.ts';

type Act = 'freeze' | 'consult' | 'review' | 'sign' | 'issue';

const title = '2026年6月份重点工作进展情况的通报';
const sheets = (page: Page): Locator => page.getByRole('article');
const panel = (page: Page): Locator => page.getByRole('complementary', { name: t('bulletin.figures') });

const open = async (page: Page): Promise<void> => {
  await page.goto('/bulletins');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const doIt = async (page: Page, act: Act): Promise<void> => {
  await button(page, `bulletin.act.${act}`).click();
  await button(page.getByRole('dialog'), `bulletin.act.${act}`).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await told(page, `bulletin.done.${act}`);
};

/** Numbers as they stand, in the order of their size; thousands are never grouped on paper. */
const numbersIn = (text: string): readonly string[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).toSorted();

/** What stands on the sheets: without page numbers, and a table's head once. */
const paperText = async (page: Page): Promise<string> => {
  await sheets(page).first().waitFor();
  return sheets(page).evaluateAll((all) => {
    const heads = new Set<string>();
    return all
      .map((sheet) => {
        const copy = sheet.cloneNode(true) as HTMLElement; // the clone of an element
        for (const head of copy.querySelectorAll('thead')) {
          if (heads.has(head.textContent)) head.remove();
          heads.add(head.textContent);
        }
        for (const line of copy.querySelectorAll('p'))
          if (/^—\s*\d+\s*—$/.test(line.textContent)) line.remove();
        for (const part of copy.querySelectorAll('p, td, th')) part.append(' ');
        return copy.textContent;
      })
      .join('\n');
  });
};

/** The week of the draft: issuer, figures, units named. */
export const askingAboutTheCircular = (house: House): void => {
  it('a bureau may not write to party committees below it without saying who agreed', async () => {
    const page = await house.desk('沈文博');
    await open(page);
    await button(panel(page), 'bulletin.edit.head').click();
    const dialog = page.getByRole('dialog');
    const basis = field(dialog, 'bulletin.basis');
    const given = await basis.inputValue();
    await basis.fill('');
    await button(dialog, 'bulletin.save').click();
    await sees(panel(page), t('refusal.issuer-not-entitled'));
    await sees(panel(page), t('bulletin.issuer.wanting'));
    await button(panel(page), 'bulletin.edit.head').click();
    await field(page.getByRole('dialog'), 'bulletin.basis').fill(given);
    await button(page.getByRole('dialog'), 'bulletin.save').click();
    await sees(panel(page), t('bulletin.issuer.ok'));
  });

  it('its figures are frozen, without number and date', async () => {
    const page = await house.desk('沈文博');
    await doIt(page, 'freeze');
    expect(await paperText(page)).toContain('云督发〔2026〕　号');
    await shot(page, 'journey-circular');
  });

  it('the units named are asked, and one answers from its own sentences alone', async () => {
    const page = await house.desk('沈文博');
    await open(page);
    await doIt(page, 'consult');
    const head = await house.desk('张万春');
    await open(head);
    await sees(head, t('bulletin.excerpt.of', { unit: '双渠镇' }));
    expect(await head.getByText('红土乡').count()).toBe(0);
    await choice(head, 'bulletin.answer.agree').check();
    await button(head, 'bulletin.answer-send').click();
    await told(head, 'bulletin.answer-sent');
  });
};

/** The week after: reviewed, signed, numbered; then held against the document. */
export const publishing = (house: House): void => {
  it('when the days for answers are over it is reviewed, signed by a leader, and numbered by the office', async () => {
    const office = await house.desk('沈文博');
    await open(office);
    await doIt(office, 'review');
    const leader = await house.desk('顾明德');
    await open(leader);
    expect(await paperText(leader)).toContain('云督发〔2026〕　号');
    await doIt(leader, 'sign');
    await open(office);
    await doIt(office, 'issue');
    await expect.poll(() => paperText(office)).toMatch(/云督发〔2026〕\d+号/);
    expect(await paperText(office)).toContain('2026年7月14日');
  });

  it('the Word document has the same figures as the page, every one', async () => {
    const page = await house.desk('沈文博');
    await open(page);
    const word = await downloadedText(page, link(page, 'bulletin.word'));
    const address = /https?:\/\/\S+/.exec(word)?.[0] ?? '';
    expect(address).toContain(new URL(page.url()).pathname);
    const paper = await paperText(page);
    expect(numbersIn(paper).length).toBeGreaterThan(100);
    expect(numbersIn(word.replace(address, ''))).toEqual(numbersIn(paper));
  });

  it('every figure of the text leads back to what it was counted from', async () => {
    const page = await house.desk('沈文博');
    await open(page);
    const figures = sheets(page).getByRole('link');
    await figures.first().waitFor();
    for (const figure of await figures.all()) {
      const id = ((await figure.getAttribute('href')) ?? '').slice(1);
      expect(await panel(page).locator(`[id="${id}"]`).count()).toBe(1);
    }
    const { figures: counted } = await readAs<'readBulletin'>(page, new URL(page.url()).pathname);
    const behind = counted.find(
      ({ link: to }) => to.type === 'commitments' && to.query['light'] === 'behind',
    );
    await sheets(page).locator(`[href="#figure-${behind?.id}"]`).first().click();
    await sees(panel(page).getByRole('button', { expanded: true }), t('light.behind'));
    await link(panel(page), 'bulletin.figure.open-ledger').click();
    await page.getByRole('heading', { level: 1, name: t('ledger.title') }).waitFor();
    const rows = page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.count()).toBe(Number(behind?.value) + 1);
  });
};
