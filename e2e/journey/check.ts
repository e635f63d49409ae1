// 第四、五步: somebody who is not the reporter looks, and what he finds moves light and trajectory at once; the unit
// objects, the office decides; closing asks the leader who gave the task.
import { expect, it } from 'vitest';
import { button, choice, field, sees, told } from '../support/act.ts';
import { begin, isOffered, lightOf, openCommitment, shines } from '../support/commitment.ts';
import type { House } from '../support/house.ts';
import { commitmentId } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

const storage = '冷藏保鲜库';
const lanes = '入户巷道';

const checking = (house: House): void => {
  it('who reported may not check, neither by a button nor by an address', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, storage);
    expect(await isOffered(page, 'check')).toBe(false);
    await page.goto(`/commitments/${await commitmentId(page, storage, '双渠镇')}?act=check`);
    await sees(page, t('commitment.not-now'));
  });

  it('the inspector writes down another figure than reported; without what he saw it is not taken', async () => {
    const page = await house.desk('程国栋');
    await openCommitment(page, storage);
    await shines(page, 'normal');
    const form = await begin(page, 'check');
    await choice(form, 'check.result.adjusted').check();
    await field(form, 'check.amount').fill('1');
    await button(form, 'check.do').click();
    await sees(form, t('check.found-missing'));
    await field(form, 'check.found').fill('第二座库制冷机组还没有安装，不能算建成。');
    await shot(page, 'journey-check-form');
    await button(form, 'check.do').click();
    await told(page, 'check.recorded');
    await sees(page, t('check.found-value', { amount: '1', reported: '2', unit: '座' }));
    await shines(page, 'behind');
    await sees(page, t('commitment.chart.missing', { amount: '1', unit: '座' }));
  });

  it('the unit objects within its days', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, storage);
    const form = await begin(page, 'object');
    await sees(
      form,
      new RegExp(t('check.object-about', { amount: '1', reported: '2', unit: '座', until: '.+' })),
    );
    await field(form, 'check.object-reason').fill('机组7月31日已装好调试，附验收单编号2026-17。');
    await button(form, 'work.step.object').click();
    await told(page, 'check.object-sent');
    await sees(page, t('check.objection-open'));
    await shines(page, 'behind');
  });

  it('the office decides, and the figure stands as reported', async () => {
    const page = await house.desk('沈文博');
    await openCommitment(page, storage);
    const form = await begin(page, 'decide');
    await choice(form, 'check.decision.upheld').check();
    await field(form, 'check.opinion').fill('验收单属实。');
    await button(form, 'work.step.decide-objection').click();
    await told(page, 'check.decide-done');
    await shines(page, 'normal');
  });
};

const closing = (house: House): void => {
  it('exactly the target is questioned, not refused', async () => {
    const page = await house.desk('贺晓梅');
    await openCommitment(page, lanes);
    const form = await begin(page, 'report');
    await field(form, 'report.amount').fill('3.4');
    await field(form, 'report.note').fill('全部硬化完，已通行。');
    await sees(form, t('report.doubt.exactly-target'));
    await field(form, 'report.reason').fill('按设计长度3.4公里全部完成，有测量表。');
    await button(form, 'report.do').click();
    await told(page, 'report.filed');
    const head = await house.desk('张万春');
    await openCommitment(head, lanes);
    await begin(head, 'sign');
    await button(head, 'work.step.sign-reports').click();
    await told(head, 'report.signed', { count: 1 });
  });

  it('no task is closed before it was reviewed and seen on the spot', async () => {
    const clerk = await house.desk('贺晓梅');
    await openCommitment(clerk, lanes);
    expect(await isOffered(clerk, 'request-closure')).toBe(false);
    const office = await house.desk('沈文博');
    await openCommitment(office, lanes);
    await begin(office, 'review');
    await button(office, 'report.review-do').click();
    await told(office, 'report.reviewed', { count: 1 });
    const inspector = await house.desk('程国栋');
    await openCommitment(inspector, lanes);
    const form = await begin(inspector, 'check');
    await choice(form, 'check.result.confirmed').check();
    await field(form, 'check.found').fill('逐巷丈量，与所报一致。');
    await button(form, 'check.do').click();
    await told(inspector, 'check.recorded');
  });

  it('the clerk asks to close it; the leader who gave it finds it on his list', async () => {
    const clerk = await house.desk('贺晓梅');
    await openCommitment(clerk, lanes);
    const form = await begin(clerk, 'request-closure');
    await sees(form, new RegExp('顾明德'));
    await field(form, 'commitment.closure.note').fill('已全部完成，请予销号。');
    await button(form, 'commitment.closure.ask-do').click();
    await told(clerk, 'commitment.closure.sent');
    const leader = await house.desk('顾明德');
    await leader.goto('/work');
    const row = leader.getByRole('listitem').filter({ hasText: lanes });
    await row.waitFor();
    await shot(leader, 'journey-leader');
    await row.getByRole('link', { name: t('work.step.close') }).click();
    await choice(leader, 'commitment.closure.decision.closed').check();
    await button(leader, 'commitment.closure.decide-do').click();
    await told(leader, 'commitment.closure.done');
    await lightOf(leader)
      .filter({ hasText: t('mark.done') })
      .waitFor();
  });
};

/** From the check to the closing. */
export const checkingOn = (house: House): void => {
  checking(house);
  closing(house);
};
