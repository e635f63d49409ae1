// 按月填报: two lines pasted from a table, checked on the page, sent in one act, signed by the head in one act.
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, sees, told } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

/** Pastes cells the way a spreadsheet hands them over: tabs between columns, a line a row. */
const paste = (box: Locator, cells: string): Promise<void> =>
  box.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, cells);

/** The July of 双渠镇. */
export const fillingTheMonth = (house: House): void => {
  let pasted: readonly { readonly commitmentId: string; readonly value: string }[] = [];

  it('the clerk pastes two lines by name, sees what was taken, and sends them in one act', async () => {
    const page = await house.desk('贺晓梅');
    await page.goto('/reporting/month?period=2026-07');
    const { rows } = await readAs<'readMonth'>(page, '/reports/month?period=2026-07');
    const open = rows.filter(
      (row) => row.state === 'open' && row.givenBy === null && row.target !== null && row.lastValue !== null,
    );
    const two = open.slice(0, 2).map((row) => ({ ...row, typed: String(Number(row.lastValue) + 1) }));
    pasted = two.map(({ commitmentId, typed }) => ({ commitmentId, value: typed }));
    await paste(
      page.getByRole('textbox', { name: new RegExp(two[0]?.title ?? '') }).first(),
      two.map(({ title, typed }) => `${title}\t${typed}`).join('\r\n'),
    );
    await sees(page, t('month.pasted', { by: 'name', taken: 2, refused: 0 }));
    await shot(page, 'loop-month');
    await button(page, 'month.send', { count: 2 }).click();
    await page
      .getByRole('status')
      .filter({ hasText: t('month.filed', { count: 2 }) })
      .waitFor();
  });

  it('her head signs them in one act, and the figures stand', async () => {
    const page = await house.desk('张万春');
    await page.goto('/reports');
    const table = page.getByRole('table', { name: t('report.month-title') });
    await table.getByRole('checkbox').first().waitFor();
    const count = await table.getByRole('checkbox').count();
    await button(page, 'report.month-sign', { count }).click();
    await told(page, 'report.signed', { count });
    await expect
      .poll(async () => {
        const { rows } = await readAs<'readMonth'>(page, '/reports/month?period=2026-07');
        return pasted.map(({ commitmentId }) => {
          const row = rows.find((each) => each.commitmentId === commitmentId);
          return [row?.value, row?.state];
        });
      })
      .toEqual(pasted.map(({ value }) => [value, 'signed']));
  });
};
