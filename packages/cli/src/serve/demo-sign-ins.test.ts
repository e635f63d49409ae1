import type { Accounts, NewAccount } from '@luoshi/app/account/accounts';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepSignIns, readSignIns, writtenDown } from './demo-sign-ins.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-sign-ins-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const account: NewAccount = {
  username: 'hexiaomei',
  password: 'tovi-hane-gumo-riza',
  name: '贺晓梅',
  jurisdictionId: 1,
  personId: 'p',
};

/** An account keeper that notes what is on disk when it is asked. */
const watching = (seen: string[]): Accounts => ({
  create: () => {
    seen.push(readFileSync(join(folder, 'demo-sign-ins.part'), 'utf8'));
    return Promise.resolve('id');
  },
  taken: () => Promise.resolve(new Set()),
  usernames: () => Promise.resolve(new Map()),
  resetPassword: () => Promise.resolve(false),
  forgetStrays: () => Promise.resolve(),
});

it('a password is on disk before its account is made', async () => {
  const seen: string[] = [];
  await (await writtenDown(watching(seen), folder)).create(account);
  expect(seen).toEqual(['hexiaomei\ttovi-hane-gumo-riza\t贺晓梅\n']);
});

it('after a kill between the accounts and the end, the passwords are still printed', async () => {
  await (await writtenDown(watching([]), folder)).create(account);
  expect(await readSignIns(folder)).toEqual(['hexiaomei\ttovi-hane-gumo-riza\t贺晓梅']);
});

it('a new attempt forgets the passwords of the one that was killed', async () => {
  await (await writtenDown(watching([]), folder)).create(account);
  await (await writtenDown(watching([]), folder)).create({ ...account, password: 'zuzu-zuzu-zuzu-zuzu' });
  expect(await readSignIns(folder)).toEqual(['hexiaomei\tzuzu-zuzu-zuzu-zuzu\t贺晓梅']);
});

it('in the end they stand with titles in a file for its owner alone', async () => {
  await keepSignIns(folder, [
    { username: 'hexiaomei', password: 'tovi-hane-gumo-riza', name: '贺晓梅', title: '党政办干部' },
  ]);
  expect(statSync(join(folder, 'demo-sign-ins.txt')).mode & 0o777).toBe(0o600);
  expect(await readSignIns(folder)).toEqual(['hexiaomei\ttovi-hane-gumo-riza\t贺晓梅 党政办干部']);
});

it('where there is no demo there is nothing to print', async () => {
  expect(await readSignIns(folder)).toEqual([]);
});
