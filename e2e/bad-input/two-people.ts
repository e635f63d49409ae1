// Two people at the same thing: the second is shown both versions, chooses, and loses nothing typed.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, field, sees, told } from '../support/act.ts';
import { begin, openCommitment } from '../support/commitment.ts';
import type { House } from '../support/house.ts';
import { documentId } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

/** The administrator gives the office a second person. @returns her window, signed in */
const secondOfficer = async (house: House): Promise<Page> => {
  const page = await house.desk('白志远');
  await page.goto('/admin');
  await button(page, 'admin.add').click();
  const dialog = page.getByRole('dialog', { name: t('admin.add') });
  await field(dialog, 'admin.person.name').fill('江若水');
  await field(dialog, 'admin.person.unit').fill('县督查考核局');
  await field(dialog, 'admin.person.title').fill('督查股干部');
  await dialog.getByRole('checkbox', { name: t('admin.role.office') }).check();
  await field(dialog, 'admin.person.username').fill('jiangruoshui');
  await button(dialog, 'admin.add-do').click();
  const told = page.getByRole('dialog', { name: t('admin.password.title', { name: '江若水' }) });
  const password = await told.getByRole('paragraph').nth(1).innerText();
  await button(told, 'admin.password.noted').click();
  return house.signInWith({ username: 'jiangruoshui', password });
};

/** Opens an undecided item of the half-year speech by its words. */
const openItem = async (page: Page, words: string): Promise<void> => {
  await page.goto(`/documents/${await documentId(page, '半年工作推进会')}`);
  await page
    .getByRole('article', { name: t('document.text-label') })
    .getByRole('link')
    .filter({ hasText: words })
    .click();
  await field(page, 'item.head.what').waitFor();
};

/** An item, a report. */
export const twoPeople = (house: House): void => {
  it('an item corrected by two: the second sees both versions and what she typed, chooses, and it is saved', async () => {
    const first = await house.desk('沈文博');
    const second = await secondOfficer(house);
    const words = '建成村级养老互助站30个';
    await openItem(first, words);
    await openItem(second, words);
    await field(second, 'item.head.what').fill('村级养老互助站建成并开门');
    await field(second, 'item.head.due').fill('2026-11-30');
    await field(first, 'item.head.what').fill('建成村级互助养老站');
    await button(first, 'item.edit-accept').click();
    await first.getByRole('table').getByText('建成村级互助养老站').waitFor();
    await button(second, 'item.edit-accept').click();
    const conflict = second.getByRole('alert').filter({ hasText: t('conflict.title') });
    await sees(conflict, /沈文博/);
    await sees(conflict, '建成村级互助养老站');
    await sees(conflict, '村级养老互助站建成并开门');
    expect(await field(second, 'item.head.what').inputValue()).toBe('村级养老互助站建成并开门');
    expect(await field(second, 'item.head.due').inputValue()).toBe('2026-11-30');
    await shot(second, 'conflict');
    const what = conflict.getByRole('group', { name: t('item.head.what') });
    await what.getByRole('radio').filter({ visible: true }).first().check();
    const due = conflict.getByRole('group', { name: t('item.head.due') });
    await due.getByRole('radio').nth(1).check();
    await button(conflict, 'conflict.use').click();
    await button(second, 'item.edit-accept').click();
    await conflict.waitFor({ state: 'detached' });
    await openItem(second, words);
    expect(await field(second, 'item.head.what').inputValue()).toBe('建成村级互助养老站');
    expect(await field(second, 'item.head.due').inputValue()).toBe('2026-11-30');
  });

  it('a month reported by clerk and head at once: the second sees what the first filed', async () => {
    const clerk = await house.desk('贺晓梅');
    const head = await house.desk('张万春');
    await openCommitment(head, '粮食播种');
    const late = await begin(head, 'report');
    await field(late, 'report.amount').fill('46000');
    await field(late, 'report.note').fill('按农业部门核的面积报。');
    await openCommitment(clerk, '粮食播种');
    const early = await begin(clerk, 'report');
    await field(early, 'report.amount').fill('45800');
    await button(early, 'report.do').click();
    await told(clerk, 'report.filed');
    await button(late, 'report.do').click();
    const conflict = head.getByRole('alert').filter({ hasText: t('conflict.title') });
    await sees(conflict, /贺晓梅/);
    await sees(conflict, /45800/);
    expect(await field(late, 'report.amount').inputValue()).toBe('46000');
    expect(await field(late, 'report.note').inputValue()).toBe('按农业部门核的面积报。');
  });
};
