// Figures and dates that cannot be right are refused; those that only look odd ask for a reason and pass.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, field, sees, told } from '../support/act.ts';
import { begin, openCommitment } from '../support/commitment.ts';
import type { House } from '../support/house.ts';
import { documentId } from '../support/places.ts';
import { t } from '../support/words.ts';

const note = '抓紧调度，下旬补齐。';

/** Opens the report form of 双渠镇's project investment and types a note. */
const report = async (page: Page): Promise<Locator> => {
  await openCommitment(page, '项目投资');
  const form = await begin(page, 'report');
  await field(form, 'report.note').fill(note);
  return form;
};

const refused = (house: House): void => {
  it.each([
    ['a value in another unit', '1.3亿元', t('refusal.wrong-unit', { given: '亿元', expected: '万元' })],
    ['a negative count', '-5', t('refusal.negative-count', { value: '-5' })],
    ['what is no number', '一万多', t('refusal.malformed-number', { text: '一万多' })],
    ['nothing at all', '', t('refusal.value-missing', { unit: '万元' })],
  ])('%s is refused beside the field, and what was typed stays', async (_what, amount, said) => {
    const page = await house.desk('贺晓梅');
    const form = await report(page);
    await field(form, 'report.amount').fill(amount);
    await button(form, 'report.do').click();
    await sees(form, said);
    expect(await field(form, 'report.amount').inputValue()).toBe(amount);
    expect(await field(form, 'report.note').inputValue()).toBe(note);
  });

  it('no month that has not begun is offered, and none is taken', async () => {
    const page = await house.desk('贺晓梅');
    const form = await report(page);
    const offered = await field(form, 'report.period')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered.every((period) => period <= '2026-07')).toBe(true);
    const path = `/api/v1${new URL(page.url()).pathname}/reports`;
    const problem = await page.evaluate(async (address) => {
      const body = {
        basedOn: null,
        period: '2026-09',
        value: '13000',
        unitOfMeasure: '万元',
        note: '',
        reason: null,
        nodes: [],
        evidence: [],
      };
      const headers = {
        'content-type': 'application/json',
        'accept-language': 'zh-Hans',
        'idempotency-key': crypto.randomUUID(),
      };
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, text: await response.text() };
    }, path);
    expect(problem.status).toBe(422);
    expect(problem.text).toContain(t('refusal.period-not-begun', { period: '2026-09', from: '2026-09-01' }));
  });

  it('a task due before it starts is refused in the breakdown', async () => {
    const page = await house.desk('沈文博');
    await page.goto(`/documents/${await documentId(page, '半年工作推进会')}`);
    await page.getByRole('article').getByRole('link').filter({ hasText: '免费做“两癌”检查' }).click();
    await button(page, 'item.accept').click();
    await page.getByRole('button', { name: /^生成分解表（任务[1-9]/ }).click();
    const row = page
      .getByRole('table', { name: t('breakdown.title') })
      .getByRole('row')
      .nth(1);
    await row.getByRole('button').first().click();
    await field(page, 'breakdown.date.startsOn').fill('2026-09-01');
    await field(page, 'breakdown.date.dueOn').fill('2026-08-31');
    await button(page, 'breakdown.save').click();
    await sees(page, t('refusal.due-before-start', { dueOn: '8月31日', startsOn: '9月1日' }));
    expect(await field(page, 'breakdown.date.startsOn').inputValue()).toBe('2026-09-01');
    expect(await field(page, 'breakdown.date.dueOn').inputValue()).toBe('2026-08-31');
  });
};

const questioned = (house: House): void => {
  it('a cumulative value that falls is questioned, and passes with a reason', async () => {
    const page = await house.desk('贺晓梅');
    const form = await report(page);
    await field(form, 'report.amount').fill('12000');
    await sees(form, t('report.doubt.falls', { last: '12,720' }));
    await button(form, 'report.do').click();
    await sees(form, t('refusal.reason-needed', { why: 'falls', last: '12,720' }));
    expect(await field(form, 'report.amount').inputValue()).toBe('12000');
    await field(form, 'report.reason').fill('一个项目退库，核减720万元。');
    await button(form, 'report.do').click();
    await told(page, 'report.filed');
  });
};

/** What is typed as a figure or a date. */
export const badFigures = (house: House): void => {
  refused(house);
  questioned(house);
};
