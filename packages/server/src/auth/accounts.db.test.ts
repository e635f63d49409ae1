// Accounts through the sign-in library itself: made with a person, signed in with the first password, reset.
import { addPerson } from '@luoshi/app/person/add-person';
import { listPosts } from '@luoshi/app/person/list-posts';
import { resetPassword } from '@luoshi/app/person/reset-password';
import { codeOf, valueOf } from '@luoshi/app/testing/outcome-parts';
import { openTestCounty, type TestCounty } from '@luoshi/app/testing/test-county';
import type { Accounts } from '@luoshi/app/account/accounts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountsOf } from './accounts.ts';
import { makeAuth, type Auth } from './auth.ts';

let county: TestCounty;
let auth: Auth;
let accounts: Accounts;
beforeAll(async () => {
  county = await openTestCounty();
  auth = makeAuth(county.system.authPool, 'a secret of a test, thirty-two characters long');
  accounts = accountsOf(auth, county.system.authPool);
});
afterAll(() => county.close());

const administrator = (idempotencyKey?: string) =>
  county.as('白志远', idempotencyKey === undefined ? {} : { idempotencyKey });
const clerk = (name: string, username: string | null) => ({
  name,
  unitId: county.unit('松坪乡'),
  title: '党政办干部',
  roles: ['handler'],
  phone: null,
  username,
});
const signIn = async (username: string, password: string): Promise<string | null> => {
  const request = new Request('http://127.0.0.1/api/auth/sign-in/username', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const response = await auth.handler(request);
  return response.ok ? response.headers.get('set-cookie') : null;
};
const sessions = async (username: string): Promise<number> => {
  const { rows } = await county.system.authPool.query<{ n: number }>(
    'select count(*) as n from session s join "user" u on u.id = s."userId" where u.username = $1',
    [username],
  );
  return Number(rows[0]?.n);
};

it('a person added with a user name signs in with the first password, which is shown once', async () => {
  const key = '00000000-0000-7000-8000-000000000001';
  const added = valueOf(await addPerson(administrator(key), clerk('陶金凤', 'taojinfeng'), accounts));
  expect(added.password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  expect(await signIn('taojinfeng', added.password ?? '')).not.toBeNull();
  const again = valueOf(await addPerson(administrator(key), clerk('陶金凤', 'taojinfeng'), accounts));
  expect(again).toEqual({ ...added, password: null });
});

it('a person without a user name has no account and gets no password', async () => {
  const added = valueOf(await addPerson(administrator(), clerk('苗有田', null), accounts));
  expect(added.password).toBeNull();
  expect(codeOf(await resetPassword(administrator(), added.personId, accounts))).toBe('no-account');
});

it('a user name taken, and a person there already, leave nothing behind', async () => {
  const before = valueOf(await listPosts(administrator(), { accounts })).posts.length;
  expect(codeOf(await addPerson(administrator(), clerk('另一人', 'TaoJinFeng'), accounts))).toBe('duplicate');
  expect(codeOf(await addPerson(administrator(), clerk('苗有田', null), accounts))).toBe('duplicate');
  const nowhere = { ...clerk('无处', null), unitId: county.person('贺晓梅') };
  expect(codeOf(await addPerson(administrator(), nowhere, accounts))).toBe('not-found');
  expect(valueOf(await listPosts(administrator(), { accounts })).posts).toHaveLength(before);
});

it('a reset ends the old sessions and the old password', async () => {
  const { personId, password } = valueOf(
    await addPerson(administrator(), clerk('乔木生', 'qiaomusheng'), accounts),
  );
  await signIn('qiaomusheng', password ?? '');
  expect(await sessions('qiaomusheng')).toBe(1);
  const reset = valueOf(await resetPassword(administrator(), personId, accounts));
  expect(await sessions('qiaomusheng')).toBe(0);
  expect(await signIn('qiaomusheng', password ?? '')).toBeNull();
  expect(await signIn('qiaomusheng', reset.password ?? '')).not.toBeNull();
});

it('a reset is written down with whose account it was and who did it', async () => {
  const account = (name: '白志远' | '高建业', username: string) => ({
    username,
    password: null,
    name,
    jurisdictionId: county.jurisdictionId,
    personId: county.person(name),
  });
  const by = await accounts.create(account('白志远', 'baizhiyuan'));
  const whose = await accounts.create(account('高建业', 'gaojianye'));
  valueOf(await resetPassword(administrator(), county.person('高建业'), accounts));
  const { rows } = await county.system.authPool.query(
    `select account_id, by_account_id from events where what = 'reset' and username = 'gaojianye'`,
  );
  expect(rows).toEqual([{ account_id: whose, by_account_id: by }]);
});

it('an account made without a password opens only after a reset', async () => {
  const personId = county.person('周雨桐');
  const account = {
    username: 'zhouyutong',
    password: null,
    name: '周雨桐',
    jurisdictionId: county.jurisdictionId,
    personId,
  };
  expect(await accounts.create(account)).not.toBeNull();
  expect(await signIn('zhouyutong', '')).toBeNull();
  const { password } = valueOf(await resetPassword(administrator(), personId, accounts));
  expect(await signIn('zhouyutong', password ?? '')).not.toBeNull();
});

it('user names are told to the administrator only; nobody else adds or resets', async () => {
  const username = async (name: '白志远' | '沈文博') =>
    valueOf(await listPosts(county.as(name), { accounts })).posts.find((post) => post.personName === '陶金凤')
      ?.username;
  expect(await username('白志远')).toBe('taojinfeng');
  expect(await username('沈文博')).toBeNull();
  for (const name of ['沈文博', '贺晓梅', '顾明德'] as const) {
    expect(codeOf(await addPerson(county.as(name), clerk('不成', null), accounts))).toBe('not-allowed');
    expect(codeOf(await resetPassword(county.as(name), county.person('贺晓梅'), accounts))).toBe(
      'not-allowed',
    );
  }
});
