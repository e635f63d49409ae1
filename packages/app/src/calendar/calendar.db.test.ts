// A county's own calendar: days off that every clock counts by, the cycle it chose, what is done and late in it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putOnDispatchList } from '../dispatch-list/put-on-dispatch-list.ts';
import { signFor } from '../commitment/sign-for.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { codeOf, givenCommitment, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { chooseCycle } from './choose-cycle.ts';
import { readCalendar } from './read-calendar.ts';
import { readHolidays } from './read-holidays.ts';
import { removeHoliday } from './remove-holiday.ts';
import { setHolidays, type NewHoliday } from './set-holidays.ts';
import { tickCycle, untickCycle } from './tick-cycle.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const day = (on: string, differs: Partial<NewHoliday> = {}): NewHoliday => ({
  on,
  kind: 'off',
  name: '防汛应急休整',
  source: '云政办函〔2026〕12号（虚构）',
  basedOn: null,
  ...differs,
});
const planDue = async (): Promise<string | null> => {
  const id = await givenCommitment(county, {
    state: 'assigned',
    signed_for_at: null,
    assigned_at: '2026-07-07T01:00:00.000Z',
    sign_for_due_on: '2026-07-08',
  });
  granted(await signFor(county.as('贺晓梅'), { commitments: [{ id, basedOn: 1 }] }));
  return granted(await readCommitment(county.as('贺晓梅'), { id })).planDueOn;
};

describe('days off', () => {
  test('that the county sets move every clock in working days, until they are taken back', async () => {
    // Wednesday 8 July and five working days: the 15th; with the 10th off the 16th.
    expect(await planDue()).toBe('2026-07-15');
    granted(await setHolidays(county.as('白志远'), { days: [day('2026-07-10')] }));
    expect(await planDue()).toBe('2026-07-16');
    // Saturday the 11th worked for it brings the day back.
    granted(
      await setHolidays(county.as('沈文博'), { days: [day('2026-07-11', { kind: 'worked', name: '补班' })] }),
    );
    expect(await planDue()).toBe('2026-07-15');
    for (const on of ['2026-07-10', '2026-07-11'])
      granted(await removeHoliday(county.as('沈文博'), { on, basedOn: 1 }));
    expect(await planDue()).toBe('2026-07-15');
  });

  test('are the office’s and the administrator’s to set, from the version that was seen', async () => {
    expect(codeOf(await setHolidays(county.as('贺晓梅'), { days: [day('2026-08-07')] }))).toBe('not-allowed');
    expect(codeOf(await setHolidays(county.as('顾明德'), { days: [day('2026-08-07')] }))).toBe('not-allowed');
    const office = county.as('沈文博');
    granted(await setHolidays(office, { days: [day('2026-08-07')] }));
    expect(codeOf(await setHolidays(office, { days: [day('2026-08-07')] }))).toBe('changed-meanwhile');
    granted(await setHolidays(office, { days: [day('2026-08-07', { basedOn: 1, name: '改名' })] }));
    expect(granted(await readHolidays(office, { year: 2026 })).own).toMatchObject([
      { on: '2026-08-07', kind: 'off', name: '改名', version: 2 },
    ]);
    expect(codeOf(await removeHoliday(office, { on: '2026-08-07', basedOn: 1 }))).toBe('changed-meanwhile');
  });

  test('of a year that ships are named; of a lunar year without a notice the law’s are proposed', async () => {
    const y2026 = granted(await readHolidays(county.as('贺晓梅'), {}));
    expect(y2026.shipped).toContainEqual({ on: '2026-02-17', kind: 'off', name: '春节' });
    expect([y2026.proposed, y2026.springFestival?.on]).toEqual([[], '2026-02-17']);
    const y2027 = granted(await readHolidays(county.as('贺晓梅'), { year: 2027 }));
    expect(y2027).toMatchObject({ source: null, shipped: [], springFestival: { on: '2027-02-06' } });
    expect(y2027.proposed.filter(({ name }) => name === '春节').map(({ on }) => on)).toEqual([
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
    ]);
  });
});

describe('the month', () => {
  test('has its days, its beats with period and due date apart, and the cycle with nothing done', async () => {
    const july = granted(await readCalendar(county.as('贺晓梅'), {}));
    expect(july.days).toHaveLength(31);
    expect(july.days.filter(({ worked }) => !worked).map(({ on }) => on.slice(-2))).toEqual([
      '04',
      '05',
      '11',
      '12',
      '18',
      '19',
      '25',
      '26',
    ]);
    expect(july.beats.map(({ key, period, dueOn }) => `${dueOn} ${period} ${key}`)).toEqual([
      '2026-07-10 2026-06 monthly-circular',
      '2026-07-27 2026-Q2 quarterly-analysis',
      '2026-07-28 2026-H1 half-year-assessment',
    ]);
    const listed = { fromOn: '2026-07-08', toOn: '2026-07-19', reason: '', leaderPostId: null, basis: null };
    const commitmentId = await givenCommitment(county);
    granted(await putOnDispatchList(county.as('何秀兰'), { commitmentId, ...listed }));
    const { beats } = granted(await readCalendar(county.as('贺晓梅'), {}));
    // The first ten days end while it is on the list, the second the day after it ends.
    expect(beats.filter(({ key }) => key === 'ten-day-dispatch')).toMatchObject([
      { period: '2026-07-X1', dueOn: '2026-07-13', state: 'open' },
    ]);
    expect(july.parts.map(({ part, done, times }) => `${part} ${done}/${times}`)).toEqual([
      'meeting 0/1',
      'check 0/2',
      'circular 0/2',
      'report 0/1',
    ]);
    expect(codeOf(await readCalendar(county.as('贺晓梅'), { period: '2026-Q3' }))).toBe('invalid-input');
  });

  test('counts what is ticked by hand, late when it is late', async () => {
    const office = county.as('沈文博', { now: '2026-07-17T01:00:00.000Z' });
    const tick = {
      part: 'check',
      doneOn: '2026-07-16',
      title: '防汛督查',
      link: 'https://example.org/1',
    } as const;
    const { id } = granted(await tickCycle(office, tick));
    const shown = async () => granted(await readCalendar(office, { period: '2026-07' })).parts;
    expect((await shown()).map(({ slots }) => slots.map(({ state }) => state))).toEqual([
      ['late'],
      ['done-late', 'open'],
      ['late', 'open'],
      ['open'],
    ]);
    expect(codeOf(await tickCycle(office, { ...tick, doneOn: '2026-07-18' }))).toBe('invalid-input');
    expect(codeOf(await tickCycle(county.as('顾明德'), tick))).toBe('not-allowed');
    granted(await untickCycle(office, { id }));
    expect((await shown())[1]?.done).toBe(0);
  });

  test('follows the county’s choice from the month it was chosen for', async () => {
    const office = county.as('沈文博');
    const choice = {
      fromPeriod: '2026-08',
      template: 'monthly-early',
      dueDays: { check: [10, 20, 28] },
      basis: '云督发〔2026〕9号（虚构）',
      basedOn: null,
    };
    expect(codeOf(await chooseCycle(office, { ...choice, template: 'weekly' }))).toBe('cycle-unknown');
    expect(codeOf(await chooseCycle(office, { ...choice, dueDays: { check: [40] } }))).toBe('cycle-unknown');
    granted(await chooseCycle(office, choice));
    const timesOf = async (period: string) =>
      granted(await readCalendar(office, { period })).parts.map(({ times }) => times);
    expect([await timesOf('2026-07'), await timesOf('2026-08')]).toEqual([
      [1, 2, 2, 1],
      [1, 3, 2, 1],
    ]);
    // Sunday the 9th comes before the weekend, and the county has Friday the 7th off (above).
    const list = { fromOn: '2026-07-21', toOn: '2026-08-31', reason: '', leaderPostId: null, basis: null };
    granted(
      await putOnDispatchList(county.as('何秀兰'), { commitmentId: await givenCommitment(county), ...list }),
    );
    const { beats } = granted(await readCalendar(office, { period: '2026-08' }));
    expect(beats.find(({ period }) => period === '2026-08-X1')?.dueOn).toBe('2026-08-06');
    expect(codeOf(await chooseCycle(office, choice))).toBe('changed-meanwhile');
  });
});
