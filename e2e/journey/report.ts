// 第三步: the clerk signs for, files plans and nodes, reports; her head signs the month in one act; a second report of
// the period is a new version with its reason. The office sees who has not reported, and copies the reminder.
import { expect, it } from 'vitest';
import { button, field, link, sees, told } from '../support/act.ts';
import { begin, fillNodes, fillPoints, lightOf, openCommitment, shines } from '../support/commitment.ts';
import type { House } from '../support/house.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

const storage = '冷藏保鲜库';
const lanes = '入户巷道';
const home = '敬老院';

const taking = (house: House): void => {
  it('the clerk finds the new tasks on her list and signs for all of them in one act', async () => {
    const page = await house.desk('贺晓梅');
    await page.goto('/work');
    const rows = page.getByRole('listitem').filter({ has: button(page, 'work.step.sign-for') });
    await rows.filter({ hasText: storage }).waitFor();
    const count = await rows.count();
    const all = page.getByRole('button', {
      name: new RegExp(t('work.sign-all', { count: String.raw`\d+` })),
    });
    while ((await all.count()) > 0) {
      const name = await all.first().innerText();
      await all.first().click();
      await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    }
    for (let left = await rows.count(); left > 0; left -= 1) {
      await button(rows.first(), 'work.step.sign-for').click();
      await expect.poll(() => rows.count()).toBe(left - 1);
    }
    expect(count).toBeGreaterThanOrEqual(4);
  });

  it('she files when how much will be done', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, storage);
    await fillPoints(await begin(page, 'plan'), [
      ['2026-07-31', '2'],
      ['2026-08-31', '4'],
      ['2026-09-30', '6'],
    ]);
    await button(page, 'commitment.plan.do').click();
    await told(page, 'commitment.plan.filed');
    await openCommitment(page, lanes);
    await fillPoints(await begin(page, 'plan'), [
      ['2026-07-31', '1.2'],
      ['2026-08-10', '2.4'],
      ['2026-08-20', '3.4'],
    ]);
    await button(page, 'commitment.plan.do').click();
    await told(page, 'commitment.plan.filed');
  });

  it('where there is no number she files the nodes of the road map', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, home);
    const form = await begin(page, 'plan');
    await fillNodes(form, [
      ['新址装修验收单', '2026-07-30'],
      ['老人安置方案批复', '2026-08-28'],
      ['搬迁完成照片和入住名册', '2026-09-25'],
    ]);
    await button(form, 'commitment.plan.do').click();
    await told(page, 'commitment.plan.filed');
    await page
      .getByRole('table', { name: t('commitment.nodes') })
      .getByText('新址装修验收单')
      .waitFor();
  });
};

const reporting = (house: House): void => {
  it('after the month she reports a cumulative value with a note; until it is signed it does not count', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, storage);
    const form = await begin(page, 'report');
    await field(form, 'report.amount').fill('1');
    await field(form, 'report.note').fill('第一座库主体完工，其余五座在打地坪，8月中旬补齐。');
    await button(form, 'report.do').click();
    await told(page, 'report.filed');
    await sees(page, t('report.state.filed'));
    await openCommitment(page, home);
    await begin(page, 'report');
    await page.getByRole('checkbox', { name: '新址装修验收单' }).check();
    await field(page, 'report.note').fill('新址装修完工并验收。');
    await shot(page, 'journey-report-form');
    await button(page, 'report.do').click();
    await told(page, 'report.filed');
  });

  it('her head signs the month in one act, and the light follows at once', async () => {
    const page = await house.desk('张万春');
    await page.goto('/reports');
    const table = page.getByRole('table', { name: t('report.month-title') });
    await table.getByText(storage).waitFor();
    await table.getByText(home).waitFor();
    const count = await table.getByRole('checkbox').count();
    await button(page, 'report.month-sign', { count }).click();
    await told(page, 'report.signed', { count });
    await openCommitment(page, storage);
    await shines(page, 'behind');
    await lightOf(page).click();
    const why = page.getByRole('dialog', { name: t('commitment.why') });
    await sees(
      why,
      t('light.why.ratio', { done: '1', due: '2', unit: '座', normalFrom: '90', slowFrom: '70' }),
    );
    await button(why, 'rules.close').click();
  });

  it('a second report for the month is a new version, and says why', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, storage);
    const form = await begin(page, 'report');
    await field(form, 'report.period').selectOption('2026-07');
    await field(form, 'report.amount').fill('2');
    await field(form, 'report.note').fill('第二座库7月31日完工，上次漏报。');
    await button(form, 'report.do').click();
    await sees(form, t('refusal.reason-needed', { why: 'new_version', version: 1 }));
    expect(await field(form, 'report.amount').inputValue()).toBe('2');
    await field(form, 'report.reason').fill('上次报的是7月25日的数，漏了第二座。');
    await button(form, 'report.do').click();
    await told(page, 'report.filed');
    await sees(page, t('report.version', { version: 2 }));
    await sees(page, t('report.version', { version: 1 }));
    const head = await house.desk('张万春');
    await openCommitment(head, storage);
    await begin(head, 'sign');
    await button(head, 'work.step.sign-reports').click();
    await told(head, 'report.signed', { count: 1 });
    await shines(head, 'normal');
    await shot(head, 'journey-commitment');
  });
};

const chasing = (house: House): void => {
  it('the office sees who has not reported, and copies the reminder', async () => {
    const page = await house.desk('沈文博');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/ledger');
    await link(page, 'ledger.reporting').click();
    await page.getByRole('heading', { level: 1, name: t('reporting.title') }).waitFor();
    const counts = await page
      .getByText(new RegExp(String.raw`应报[\d,]+，已报[\d,]+，未报[\d,]+`))
      .innerText();
    const [due = 0, reported = 0, missing = 0] = (counts.match(/(?<=[应已未]报)[\d,]+/g) ?? []).map((text) =>
      Number(text.replaceAll(',', '')),
    );
    expect(due).toBe(reported + missing);
    expect(missing).toBeGreaterThan(0);
    await shot(page, 'journey-reporting');
    await button(page, 'reporting.copy').click();
    await told(page, 'reporting.copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('【督办提醒】截至8月3日9时');
    expect(copied).toContain('沈文博');
  });
};

/** Signed for and planned. */
export const takingOn = taking;

/** The month reported, signed, asked for. */
export const reportingOn = (house: House): void => {
  reporting(house);
  chasing(house);
};
