// 督办通知: signed for and answered by the unit, judged by the office.
import { expect, it } from 'vitest';
import { button, field, sees, told } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';

const reply = '已排查完毕，剩余两处7月15日前处理到位，附照片四张。';

/** The notice that waits on the clerk's list. */
export const noticing = (house: House): void => {
  let id = '';

  it('the unit signs for it, and its clock begins', async () => {
    const page = await house.desk('贺晓梅');
    await page.goto('/notices');
    const { notices } = await readAs<'readNotices'>(page, '/notices');
    const waiting = notices.find((notice) => notice.state === 'to-sign-for');
    id = waiting?.id ?? '';
    await page.goto(`/notices/${id}`);
    await button(page, 'notice.sign-for').click();
    await told(page, 'notice.signed-for');
    const after = await readAs<'readNotice'>(page, `/notices/${id}`);
    expect([after.state, after.replyDueOn === null]).toEqual(['to-reply', false]);
  });

  it('the unit answers, and the office reads the answer and accepts it', async () => {
    const clerk = await house.desk('贺晓梅');
    // The act before is over when its button works again.
    await button(clerk, 'notice.reply').and(clerk.locator(':not([aria-busy])')).click();
    const dialog = clerk.getByRole('dialog');
    await field(dialog, 'notice.reply-text').fill(reply);
    await button(dialog, 'notice.reply').click();
    await told(clerk, 'notice.replied');
    const office = await house.desk('沈文博');
    await office.goto(`/notices/${id}`);
    await sees(office, reply);
    await button(office, 'notice.accept').click();
    await told(office, 'notice.judged');
    expect((await readAs<'readNotice'>(office, `/notices/${id}`)).state).toBe('settled');
  });
};
