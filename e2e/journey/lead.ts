// 第六步: the leader sees what is red and the league as intervals; a score opens down to the sentence it began with.
import { expect, it } from 'vitest';
import { sees } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

/** The leader's half-year. */
export const leading = (house: House): void => {
  it('he sees how many are red, and which', async () => {
    const page = await house.desk('顾明德');
    await page.goto('/work');
    const { counts } = await readAs<'listCommitments'>(page, '/commitments');
    const county = page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ hasText: t('light.behind') });
    await county
      .getByRole('link')
      .filter({ hasText: String(counts.behind) })
      .click();
    await page.getByRole('heading', { level: 1, name: t('ledger.title') }).waitFor();
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(counts.behind + 1);
    const lights = await page.getByRole('table').getByRole('row').allInnerTexts();
    expect(lights.slice(1).every((row) => row.includes(t('light.behind')))).toBe(true);
  });

  it('the league shows places as intervals, and what is not checked has none', async () => {
    const page = await house.desk('顾明德');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('shell.rail.scores') })
      .click();
    const table = page.getByRole('table', { name: t('league.title') });
    await table.getByText('双渠镇').waitFor();
    const rows = (await table.getByRole('row').allInnerTexts()).slice(1);
    expect(rows).toHaveLength(10);
    expect(rows.some((row) => /\d+—\d+/.test(row))).toBe(true);
    const unchecked = rows.find((row) => row.includes('青杨镇'));
    expect(unchecked).toContain(t('league.unranked.coverage'));
    await shot(page, 'journey-league');
  });

  it('a score opens into its rule, its numbers, report, check, and the sentence of the letter', async () => {
    const page = await house.desk('顾明德');
    await page
      .getByRole('table', { name: t('league.title') })
      .getByRole('button', { name: '双渠镇' })
      .click();
    const why = page.getByRole('complementary', { name: t('league.from') });
    await why.getByRole('heading', { name: '双渠镇' }).waitFor();
    // One way through the tree stands open: first where most was lost.
    const openUp = async (name: RegExp): Promise<void> => {
      const line = why.getByRole('button', { name });
      if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
    };
    await openUp(/^重点工作/);
    await openUp(/^高标准农田/);
    for (const key of ['rule', 'numbers', 'report', 'check', 'source'] as const)
      await sees(why, t(`league.row.${key}`));
    await sees(why, /3,200亩/);
    await sees(why, /2,860亩/);
    await shot(page, 'journey-score');
    await why
      .getByRole('link', { name: /目标管理责任书/ })
      .first()
      .click();
    const text = page.getByRole('article', { name: t('document.text-label') });
    const mark = text.getByRole('link').filter({ hasText: '双渠镇全年建成高标准农田6000亩' });
    await mark.waitFor();
    expect(await mark.evaluate((link: HTMLAnchorElement) => link.search)).toBe(new URL(page.url()).search);
    await expect
      .poll(() => mark.evaluate((link) => link.getBoundingClientRect().top < innerHeight))
      .toBe(true);
  });
};
