// Every page for every person of the demo county, on a desk and on a phone: whole, named, no wider than its window;
// in English without a Chinese word of its own; on paper without what is only for the screen.
import { describe, expect, it } from 'vitest';
import { nameless, overflow, reachedByTab } from './support/controls.ts';
import { people, type Person } from './support/demo-people.ts';
import { aHouse, screens } from './support/house.ts';
import { watchFaults } from './support/page-faults.ts';
import { placesFor, type Place } from './support/places.ts';
import { settled } from './support/settled.ts';
import { shot } from './support/shot.ts';
import { ToldByServer, untranslated } from './support/untranslated.ts';
import { t, tIn } from './support/words.ts';

const house = aHouse();

/** Whose pages the pictures show. */
const shown: Readonly<Record<string, Person>> = {
  work: '贺晓梅',
  commitment: '贺晓梅',
  ledger: '沈文博',
  reporting: '沈文博',
  documents: '沈文博',
  reading: '沈文博',
  breakdown: '沈文博',
  circular: '沈文博',
  league: '顾明德',
};

/** Half a minute on a quiet machine; some are not. */
const manyPages = 600_000;

/** Pages of one meeting, one notice, …: the demo county has one of each for the office. */
const ofOne = ['meeting', 'present', 'notice', 'inspection', 'inspection-route', 'request', 'form'];

/** Pages of some only: signing is the head's, the month is filled by those who report, a file read by those it concerns. */
const theirs: Readonly<Record<string, readonly Person[]>> = {
  'sign-month': ['张万春'],
  'month-grid': ['张万春', '贺晓梅'],
  responsibility: ['沈文博', '顾明德', '张万春', '贺晓梅'],
};

const placesOf = (person: Person, places: readonly Place[]): readonly Place[] =>
  places.filter(({ name }) => theirs[name]?.includes(person) ?? true);

describe('every page is whole, on desk and phone', () => {
  it.each(people)(
    'for %s',
    async (person) => {
      const page = await house.signIn(person);
      const faults = watchFaults(page);
      const found: string[] = [];
      for (const { name, path } of placesOf(person, await placesFor(page))) {
        await page.setViewportSize(screens.desk);
        await page.goto(path);
        for (const screen of ['desk', 'phone'] as const) {
          await page.setViewportSize(screens[screen]);
          await settled(page);
          const wider = await overflow(page);
          if (wider > 0) found.push(`${name} on ${screen}: ${wider} px wider than the window`);
          for (const control of await nameless(page))
            found.push(`${name} on ${screen}: ${control} has no name`);
          if (shown[name] === person) await shot(page, `${name}-${screen}`);
        }
        found.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
    manyPages,
  );
});

it(
  'in English no page says a word of its own in Chinese, and no text is missing',
  async () => {
    const page = await house.signIn('沈文博');
    const told = new ToldByServer(page);
    await page.getByRole('banner').getByRole('button', { name: '沈文博' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: tIn('en', 'work.title') }).waitFor();
    const found: string[] = [];
    for (const { name, path } of placesOf('沈文博', await placesFor(page))) {
      await page.goto(path);
      await settled(page);
      found.push(...(await untranslated(page, told)).map((text) => `${name}: ${text}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  },
  manyPages,
);

it(
  'on paper there is the page without its rail and its header',
  async () => {
    const page = await house.signIn('沈文博');
    const found: string[] = [];
    const printed = placesOf('沈文博', await placesFor(page));
    for (const name of ofOne) expect(printed.map((place) => place.name)).toContain(name);
    for (const { name, path } of printed) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      for (const role of ['banner', 'navigation'] as const)
        if ((await page.getByRole(role).filter({ visible: true }).count()) > 0)
          found.push(`${name}: ${role}`);
      if (!(await page.getByRole('heading').first().isVisible())) found.push(`${name}: no heading`);
    }
    await page.context().close();
    expect(found).toEqual([]);
  },
  manyPages,
);

describe('by keyboard alone', () => {
  it('signing in, to the first act of the list, into its form and out again', async () => {
    const page = await house.signIn('贺晓梅');
    expect((await reachedByTab(page, 1))[0]).toBe(t('shell.skip'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    const act = page.getByRole('link', { name: t('work.step.report') }).first();
    while (!(await act.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('report.do') }).waitFor();
    await page.context().close();
  });

  it.each([
    ['document', '沈文博', 'document.register', '/documents'],
    ['ledger', '沈文博', 'ledger.reporting', '/ledger'],
    ['reporting', '沈文博', 'reporting.copy', '/reporting?period=2026-06'],
    ['bulletin', '沈文博', 'bulletin.act.freeze', 'circular'],
    ['commitment', '贺晓梅', 'commitment.offer.report', 'commitment'],
  ] as const)('the main act of the page %s is reached', async (_name, person, act, place) => {
    const page = await house.signIn(person);
    const path = (await placesFor(page)).find(({ name }) => name === place)?.path ?? place;
    await page.goto(path);
    await settled(page);
    expect(await reachedByTab(page)).toContain(t(act));
    await page.context().close();
  });
});
