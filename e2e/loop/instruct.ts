// 批示: entered with the keyboard, given to its unit at once, on the clerk's list a moment later.
import { expect, it } from 'vitest';
import { button, field, sees } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { shot } from '../support/shot.ts';

const words = '请双渠镇十日内把下渠村排洪渠清淤办完，报我。';

/** An instruction of the leader. */
export const instructing = (house: House): void => {
  it('the office enters his words and gives the matter to a township in one act', async () => {
    const page = await house.desk('沈文博');
    await page.goto('/instructions?new=yes');
    const form = page.locator('form').filter({ has: button(page, 'instruction.form.do') });
    await field(form, 'instruction.form.giver.instruction').fill('顾明德');
    await field(form, 'instruction.form.text').fill(words);
    await field(form, 'instruction.form.matter').fill('下渠村排洪渠清淤');
    await field(form, 'instruction.form.lead').fill('双渠镇');
    // What a township is given stands on its list of duties.
    await field(form, 'duty-list.field').selectOption({ index: 1 });
    await shot(page, 'loop-instruction');
    await button(form, 'instruction.form.do').click();
    await page
      .getByRole('status')
      .filter({ hasText: /已登记并交办/ })
      .waitFor();
    const { instructions } = await readAs<'listInstructions'>(page, '/instructions');
    const entered = instructions.find((each) => each.text === words);
    expect([entered?.givenBy?.includes('顾明德'), entered?.standing]).toEqual([true, 'assigned']);
  });

  it('the clerk finds it on her list, with his words on its page', async () => {
    const page = await house.desk('贺晓梅');
    await page.goto('/work');
    await page.getByRole('link', { name: '下渠村排洪渠清淤' }).first().click();
    await sees(page, words);
    await page.goto('/work');
    const row = page.getByRole('listitem').filter({ hasText: '下渠村排洪渠清淤' });
    await button(row, 'work.step.sign-for').click();
    await row.filter({ has: button(page, 'work.step.sign-for') }).waitFor({ state: 'detached' });
  });
};
