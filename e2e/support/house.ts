// A county of one's own for a test file: a copy of the seeded one, the app on it, a browser, and people signed in.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { startApp, type RunningApp } from './app-process.ts';
import { openBrowser } from './browser.ts';
import { signInOf, type Person } from './demo-people.ts';
import { shot } from './shot.ts';
import { t } from './words.ts';

/** Screens of the field: an office desk, a village phone. */
export const screens = { desk: { width: 1366, height: 768 }, phone: { width: 360, height: 800 } } as const;

/** Which of the two. */
export type Screen = keyof typeof screens;

/** A user name with its password. */
export interface SignIn {
  readonly username: string;
  readonly password: string;
}

const fillForm = async (page: Page, { username, password }: SignIn): Promise<void> => {
  const form = page.locator('form').filter({ has: page.getByLabel(t('sign-in.password')) });
  await form.getByLabel(t('sign-in.username')).fill(username);
  await form.getByLabel(t('sign-in.password')).fill(password);
  await form.getByRole('button', { name: t('sign-in.do'), exact: true }).click();
};

/** Types a person's user name and password into the form that is shown, and sends it. */
export const fillSignIn = (page: Page, data: string, person: Person): Promise<void> =>
  fillForm(page, signInOf(data, person));

/** The app, its data and its people. */
export class House {
  #folder = '';
  #app: RunningApp | null = null;
  #browser: Browser | null = null;
  readonly #desks = new Map<Person, Page>();

  /** Gone with the house. */
  get folder(): string {
    return this.#folder;
  }

  get data(): string {
    return join(this.#folder, 'data');
  }

  get url(): string {
    return this.#app?.url ?? '';
  }

  async open(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'luoshi-e2e-'));
    // `cp` keeps owner and mode, on which PostgreSQL insists.
    await promisify(execFile)('cp', ['-a', inject('seededCounty'), this.data]);
    [this.#app, this.#browser] = await Promise.all([startApp(this.data), openBrowser()]);
  }

  /** Another day comes: the app is started anew with a later clock, and everybody goes on where he was. */
  async dayComes(at: string): Promise<void> {
    const { port } = new URL(this.url);
    await this.stopApp();
    this.#app = await startApp(this.data, { at, port });
    await Promise.all([...this.#desks.values()].map((page) => page.goto('/work')));
  }

  async stopApp(): Promise<void> {
    await this.#app?.stop();
    this.#app = null;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.stopApp();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Pictures of every window that is open, for whoever looks why a test failed. */
  async showWindows(of: string): Promise<void> {
    const windows = this.#browser?.contexts().flatMap((context) => context.pages()) ?? [];
    for (const [at, page] of windows.entries())
      await shot(page, `failed ${of.replaceAll(/\W+/g, ' ').slice(0, 60)} ${at + 1}`).catch(() => null);
  }

  /** A window nobody is signed in to. */
  async window(screen: Screen = 'desk'): Promise<Page> {
    if (this.#browser === null) throw new Error('the house is not open');
    const context = await this.#browser.newContext({
      viewport: screens[screen],
      locale: 'zh-CN',
      // Nobody's device decides what day it is in the county.
      timezoneId: 'America/Santiago',
      baseURL: this.url,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /** Signs in on a fresh window, through the form. */
  signIn(person: Person, screen: Screen = 'desk'): Promise<Page> {
    return this.signInWith(signInOf(this.data, person), screen);
  }

  /** Signs in somebody the demo did not know. */
  async signInWith(signIn: SignIn, screen: Screen = 'desk'): Promise<Page> {
    const page = await this.window(screen);
    await page.goto('/');
    await fillForm(page, signIn);
    await page.getByRole('heading', { level: 1, name: t('work.title') }).waitFor();
    return page;
  }

  /** The desk of a person, signed in once for the whole file. */
  async desk(person: Person): Promise<Page> {
    const known = this.#desks.get(person);
    if (known !== undefined) return known;
    const page = await this.signIn(person);
    this.#desks.set(person, page);
    return page;
  }
}

/** A house that opens before the tests of a file and is gone after them. */
export const aHouse = (): House => {
  const house = new House();
  beforeAll(() => house.open());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await house.showWindows(task.name);
  });
  afterAll(() => house.close());
  return house;
};
