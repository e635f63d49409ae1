// 受阻: raised in time, recognised by the office, its clock turned against whoever must act; the page says who that is.
import { it } from 'vitest';
import { button, choice, field, sees, told } from '../support/act.ts';
import { begin, openCommitment } from '../support/commitment.ts';
import type { House } from '../support/house.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

const blocked = '三号桥桥台压占基本农田，用地没有批下来';
const must = '县自然资源局';

/** The village roads of 双渠镇. */
export const holdingUp = (house: House): void => {
  it('the clerk says what is blocked, what was tried, who must act, and by when', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, '通村公路');
    const form = await begin(page, 'raise-obstacle');
    await field(form, 'commitment.obstacle.blocked').fill(blocked);
    await field(form, 'commitment.obstacle.tried').fill('镇上调整过一次线路，报件两次');
    await field(form, 'commitment.obstacle.request').fill('办结用地审批');
    await field(form, 'commitment.obstacle.must').selectOption({ label: must });
    await field(form, 'commitment.obstacle.answer-by').fill('2026-07-20');
    await button(form, 'commitment.obstacle.send').click();
    await told(page, 'commitment.obstacle.sent');
    await sees(page, blocked);
  });

  it('the office recognises it, and it stands under who must act', async () => {
    const page = await house.desk('沈文博');
    await page.goto('/obstacles');
    await page.getByRole('tab', { name: new RegExp(t('obstacle.tab.raised')) }).click();
    const row = page.getByRole('listitem').filter({ hasText: blocked }).last();
    await button(row, 'obstacle.act.recognise').click();
    const dialog = page.getByRole('dialog', { name: t('obstacle.form.recognise') });
    await choice(dialog, 'obstacle.recognised').check();
    await button(dialog, 'obstacle.save').click();
    await told(page, 'obstacle.done.recognise');
    await page.getByRole('tab', { name: new RegExp(t('obstacle.tab.waiting')) }).click();
    const held = page.getByRole('region', { name: new RegExp(must) });
    await held.getByText(blocked).waitFor();
    await shot(page, 'loop-obstacles');
  });

  it('the mark stands beside the light wherever the light is shown', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, '通村公路');
    const mark = t('light.blocked-by', { who: must, day: 1, late: 'no' });
    await sees(page, mark);
    await page.goto('/ledger?text=通村公路');
    const row = page.getByRole('row').filter({ hasText: '双渠镇' });
    await row.getByText(mark).waitFor();
  });
};
