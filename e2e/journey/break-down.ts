// 第二步: the accepted promises become a 任务分解表; many rows changed at once, the units asked, the leader approves,
// the office issues it as a document and assigns. Who does not answer in time agrees.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, field, link, sees, told } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { commitmentId } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { downloadedText } from '../support/word-file.ts';
import { t } from '../support/words.ts';
import { speechTitle } from './speech.ts';

const rows = (page: Page): Locator =>
  page.getByRole('table', { name: t('breakdown.title') }).getByRole('row');
const row = (page: Page, part: string): Locator => rows(page).filter({ hasText: part });

const openBreakdown = async (page: Page): Promise<void> => {
  await page.goto('/breakdowns');
  await page.getByRole('link', { name: `《${speechTitle}》` }).click();
  await page.getByRole('heading', { level: 1, name: speechTitle }).waitFor();
};

/** Presses an act and says yes to its dialog. */
const doIt = async (page: Page, step: 'consult' | 'issue' | 'assign'): Promise<void> => {
  await button(page, `breakdown.do.${step}`).click();
  await button(page.getByRole('dialog'), `breakdown.do.${step}`).click();
  await told(page, `breakdown.done.${step}`);
};

const drafting = (house: House): void => {
  it('the accepted promises become a draft that says what is missing, and is not sent before it is there', async () => {
    const page = await house.desk('沈文博');
    await button(page, 'document.make-breakdown', { count: 6 }).click();
    await page.getByRole('heading', { level: 1, name: t('breakdown.title') }).waitFor();
    await row(page, '文化广场').getByText(t('item.wanting')).first().waitFor();
    expect(await rows(page).count()).toBe(7);
    await button(page, 'breakdown.do.consult').click();
    const dialog = page.getByRole('dialog');
    await button(dialog, 'breakdown.do.consult').click();
    await sees(dialog, t('refusal.rows-incomplete', { count: 1 }));
    await button(dialog, 'breakdown.cancel').click();
  });

  it('many rows are changed in one act', async () => {
    const page = await house.desk('沈文博');
    for (const part of ['冷藏保鲜库', '入户巷道', '敬老院', '取暖补助', '文化广场'])
      await row(page, part).getByRole('checkbox').check();
    await button(page, 'breakdown.change-many').click();
    const dialog = page.getByRole('dialog', { name: t('breakdown.many.title', { count: 5 }) });
    await dialog.getByRole('checkbox', { name: t('breakdown.many.leadLeaderPostId') }).check();
    await dialog
      .getByRole('combobox', { name: t('breakdown.many.leadLeaderPostId') })
      .selectOption({ label: '顾明德 县委副书记' });
    await dialog.getByRole('checkbox', { name: t('breakdown.many.leadUnitId') }).check();
    await dialog.getByRole('combobox', { name: t('breakdown.many.leadUnitId') }).fill('双渠镇');
    await dialog.getByRole('checkbox', { name: t('breakdown.many.handlerPostId') }).check();
    await dialog
      .getByRole('combobox', { name: t('breakdown.many.handlerPostId') })
      .selectOption({ label: '贺晓梅 党政办干部' });
    await button(dialog, 'breakdown.many.do', { count: 5 }).click();
    await told(page, 'breakdown.saved-many', { count: 5 });
    await row(page, '敬老院').getByText('贺晓梅').waitFor();
  });

  it('one row is opened and completed: it is to be seen on the spot before it is closed', async () => {
    const page = await house.desk('沈文博');
    await row(page, '入户巷道').getByRole('button').first().click();
    await page.getByRole('checkbox', { name: t('breakdown.check-needed') }).check();
    await button(page, 'breakdown.save').click();
    await told(page, 'breakdown.saved');
    await row(page, '文化广场').getByRole('button').first().click();
    await field(page, 'breakdown.date.dueOn').fill('2026-11-30');
    await button(page, 'breakdown.save').click();
    await row(page, '文化广场').getByText('11月30日').waitFor();
    await shot(page, 'journey-breakdown');
  });
};

const consulting = (house: House): void => {
  it('the units named are asked', async () => {
    const page = await house.desk('沈文博');
    await doIt(page, 'consult');
    await sees(page, t('breakdown.state.consulting'));
  });

  it('the head of the township agrees to its rows in one act', async () => {
    const page = await house.desk('张万春');
    await openBreakdown(page);
    await page.getByRole('checkbox', { name: t('breakdown.pick-all') }).check();
    await button(page, 'breakdown.agree', { count: 5 }).click();
    await told(page, 'breakdown.agreed', { count: 5 });
  });

  it('before everybody has answered, the leader is told until when to wait', async () => {
    const page = await house.desk('顾明德');
    await openBreakdown(page);
    await button(page, 'breakdown.do.approve').click();
    const dialog = page.getByRole('dialog');
    await button(dialog, 'breakdown.do.approve').click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').innerText()).toContain('视为同意');
    await button(dialog, 'breakdown.cancel').click();
  });
};

const issuing = (house: House): void => {
  it('after the days for answers silence agrees, and the leader approves', async () => {
    const page = await house.desk('顾明德');
    await openBreakdown(page);
    await button(page, 'breakdown.do.approve').click();
    await field(page.getByRole('dialog'), 'breakdown.note').fill('同意，抓紧印发。');
    await button(page.getByRole('dialog'), 'breakdown.do.approve').click();
    await told(page, 'breakdown.done.approve');
  });

  it('the office issues it as a document and assigns it', async () => {
    const page = await house.desk('沈文博');
    await openBreakdown(page);
    await doIt(page, 'issue');
    const word = await downloadedText(page, link(page, 'breakdown.word'));
    for (const part of ['云督发〔2026〕', '冷藏保鲜库', '6座', '贺晓梅', '2026年7月14日'])
      expect(word).toContain(part);
    // What goes to a township stands on its list of duties: the office takes what is proposed for all five.
    await button(page, 'duty-list.adopt-all', { count: 5 }).click();
    await told(page, 'duty-list.adopted', { count: 5 });
    await doIt(page, 'assign');
    await commitmentId(page, '冷藏保鲜库', '双渠镇');
  });
};

/** The draft, and the units asked. */
export const breakingDown = (house: House): void => {
  drafting(house);
  consulting(house);
};

/** Approved, issued, assigned. */
export const issuingTheBreakdown = issuing;
