// A session that ends in the middle of a form: signed in again, the draft is still there and the act goes on.
import { expect, it } from 'vitest';
import { button, field, sees, told } from '../support/act.ts';
import { begin, openCommitment } from '../support/commitment.ts';
import { fillSignIn, type House } from '../support/house.ts';
import { t } from '../support/words.ts';

/** Over the page, and after leaving it. */
export const lostSessions = (house: House): void => {
  it('she signs in again over the page, and what she sent is done', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, '招商到位资金');
    const form = await begin(page, 'report');
    await field(form, 'report.amount').fill('4900');
    await page.context().clearCookies();
    await field(form, 'report.note').fill('新到位260万元。');
    await button(form, 'report.do').click();
    const again = page.getByRole('dialog', { name: t('sign-in.again') });
    await again.waitFor();
    await fillSignIn(page, house.data, '贺晓梅');
    await again.waitFor({ state: 'detached' });
    await told(page, 'report.filed');
    await sees(page, t('report.value', { amount: '4,900', unit: '万元' }));
  });

  it('she comes back later by the sign-in page, and goes on where she was', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, '劳务输转收入');
    const form = await begin(page, 'report');
    await field(form, 'report.amount').fill('2600');
    await field(form, 'report.note').fill('外出务工回款，7月上旬数。');
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(t('draft.saved', { time: '.+' })) })
      .waitFor();
    const address = page.url();
    await page.context().clearCookies();
    await page.goto(address);
    await fillSignIn(page, house.data, '贺晓梅');
    await page.waitForURL(address);
    await expect.poll(() => field(page, 'report.amount').inputValue()).toBe('2600');
    expect(await field(page, 'report.note').inputValue()).toBe('外出务工回款，7月上旬数。');
  });
};
