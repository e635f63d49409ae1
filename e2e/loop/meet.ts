// 调度会: on the projector by keyboard; what is decided is given at once and stands in the minutes.
import { expect, it } from 'vitest';
import { button, field, link, sees } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { readAs } from '../support/places.ts';
import { shot } from '../support/shot.ts';
import { t } from '../support/words.ts';

const decision = '七月二十五日前补齐缺口，每周五报进度';

/** The meeting of the afternoon. */
export const meeting = (house: House): void => {
  let id = '';

  it('its agenda is made of what is held up, red and yellow; the office opens it', async () => {
    const page = await house.desk('沈文博');
    const { meetings } = await readAs<'listMeetings'>(page, '/meetings');
    id = meetings.find((each) => each.state === 'planned')?.id ?? '';
    await page.goto(`/meetings/${id}`);
    const { agenda } = await readAs<'readMeeting'>(page, `/meetings/${id}`);
    const reasons = new Set(agenda.map((item) => item.reason));
    expect([...reasons]).toEqual(expect.arrayContaining(['obstacle', 'behind', 'slow']));
    await button(page, 'meeting.open').click();
    await button(page, 'meeting.close').waitFor();
  });

  it('on the projector the keys turn the matters, R records a decision, and it is a commitment at once', async () => {
    const page = await house.desk('沈文博');
    await link(page, 'meeting.present').click();
    await sees(page, /第1项，共\d+项/);
    await page.keyboard.press('ArrowRight');
    await sees(page, /第2项，共\d+项/);
    await page.keyboard.press('ArrowLeft');
    await sees(page, /第1项，共\d+项/);
    await shot(page, 'loop-meeting');
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    await field(dialog, 'meeting.outcome.text').fill(decision);
    // What a township is given stands on its list of duties.
    await field(dialog, 'duty-list.field').selectOption({ index: 1 });
    await button(dialog, 'meeting.outcome.save').click();
    await page
      .getByRole('status')
      .filter({ hasText: /已立项交办/ })
      .waitFor();
    const { agenda } = await readAs<'readMeeting'>(page, `/meetings/${id}`);
    const [given] = agenda[0]?.outcomes ?? [];
    const { commitments } = await readAs<'listCommitments'>(page, '/commitments?most=5000');
    expect(commitments.find((line) => line.id === given?.commitmentId)?.dueOn).toBe('2026-07-22');
  });

  it('the minutes say who must do what by when', async () => {
    const page = await house.desk('沈文博');
    await page.goto(`/meetings/${id}`);
    await button(page, 'meeting.close').click();
    await button(page, 'meeting.draft-minutes').click();
    await page.waitForURL(/\/bulletins\//);
    await sees(page, new RegExp(decision));
    await sees(page, new RegExp(t('meeting.minutes.decision').slice(0, 5)));
  });
};
