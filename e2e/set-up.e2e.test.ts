// An empty county: the first start without the demo asks for name, division code and the first administrator.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, field, sees } from './support/act.ts';
import { startEmpty, type RunningApp } from './support/app-process.ts';
import { openBrowser } from './support/browser.ts';
import { watchFaults } from './support/page-faults.ts';
import { settled } from './support/settled.ts';
import { t } from './support/words.ts';

let folder = '';
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-e2e-'));
  [app, browser] = await Promise.all([startEmpty(join(folder, 'data')), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

it('what is wrong is said field by field, then the county is made and its administrator signs in', async () => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  await page.goto(app.url);
  await page.getByRole('heading', { level: 1, name: t('set-up.title') }).waitFor();
  await field(page, 'set-up.name').fill('云岭县');
  await field(page, 'set-up.divisionCode').fill('6299');
  await button(page, 'set-up.do').click();
  await sees(page, t('set-up.wrong.divisionCode'));
  await sees(page, t('set-up.wrong.password'));
  expect(await field(page, 'set-up.name').inputValue()).toBe('云岭县');
  await field(page, 'set-up.divisionCode').fill('629902000000');
  await field(page, 'set-up.administratorName').fill('田牧');
  await field(page, 'set-up.username').fill('tianmu');
  await field(page, 'set-up.password').fill('云岭县云岭县云岭县');
  await button(page, 'set-up.do').click();
  await sees(page, t('set-up.wrong.password'));
  await field(page, 'set-up.password').fill('青石 灯笼 三月 渡船');
  await button(page, 'set-up.do').click();
  await button(page, 'sign-in.do').waitFor();
  await field(page, 'sign-in.username').fill('tianmu');
  await field(page, 'sign-in.password').fill('青石 灯笼 三月 渡船');
  await button(page, 'sign-in.do').click();
  await page.getByRole('heading', { level: 1, name: t('work.title') }).waitFor();
  await sees(page, t('work.empty'));
});

it('pages of an empty county are whole', async () => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  await page.goto(app.url);
  await field(page, 'sign-in.username').fill('tianmu');
  await field(page, 'sign-in.password').fill('青石 灯笼 三月 渡船');
  await button(page, 'sign-in.do').click();
  await page.getByRole('heading', { level: 1, name: t('work.title') }).waitFor();
  const faults = watchFaults(page);
  for (const path of [
    '/ledger',
    '/reporting',
    '/documents',
    '/breakdowns',
    '/scores',
    '/bulletins',
    '/admin',
    '/import',
  ]) {
    await page.goto(new URL(path, app.url).href);
    await settled(page);
  }
  expect(faults).toEqual([]);
});
