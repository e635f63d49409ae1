// Makes accounts in the sign-in library and ties them to a person of a county.
import type { Accounts, NewAccount } from '@luoshi/app/account/accounts';
import type { System } from '@luoshi/app/system/system';
import type { Auth } from './auth.ts';

type Pool = System['authPool'];

const idOf = async (auth: Auth, account: NewAccount): Promise<string> => {
  const { internalAdapter, password } = await auth.$context;
  const user = await internalAdapter.createUser(
    {
      name: account.name,
      username: account.username.toLowerCase(),
      displayUsername: account.username,
      email: `${account.personId}@users.invalid`,
      emailVerified: true,
    },
    { method: 'admin' },
  );
  if (account.password !== null) {
    await internalAdapter.createAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: await password.hash(account.password),
    });
  }
  return user.id;
};

const accountOf = async (pool: Pool, jurisdictionId: number, personId: string | null) => {
  const { rows } = await pool.query<{ id: string; username: string }>(
    `select u.id, u.username from account_people p join "user" u on u.id = p.account_id
     where p.jurisdiction_id = $1 and p.person_id = $2`,
    [jurisdictionId, personId],
  );
  return rows[0] ?? null;
};

const setPassword = async (auth: Auth, userId: string, password: string): Promise<void> => {
  const context = await auth.$context;
  const hash = await context.password.hash(password);
  const accounts = await context.internalAdapter.findAccounts(userId);
  if (accounts.some((each) => each.providerId === 'credential')) {
    await context.internalAdapter.updatePassword(userId, hash);
  } else {
    const credential = { userId, providerId: 'credential', accountId: userId, password: hash };
    await context.internalAdapter.createAccount(credential);
  }
};

const resetPassword = async (
  auth: Auth,
  pool: Pool,
  ...[jurisdictionId, personId, password, byPersonId]: Parameters<Accounts['resetPassword']>
) => {
  const account = await accountOf(pool, jurisdictionId, personId);
  if (account === null) return false;
  await setPassword(auth, account.id, password);
  await pool.query('delete from session where "userId" = $1', [account.id]);
  await pool.query('delete from failures where username = $1', [account.username]);
  const by = await accountOf(pool, jurisdictionId, byPersonId);
  await pool.query(
    `insert into events (at, account_id, by_account_id, username, what) values (now(), $1, $2, $3, 'reset')`,
    [account.id, by?.id ?? null, account.username],
  );
  return true;
};

/** Accounts over the library and our own `account_people`. */
export const accountsOf = (auth: Auth, pool: Pool): Accounts => ({
  create: async (account) => {
    const taken = await pool.query('select 1 from "user" where username = $1', [
      account.username.toLowerCase(),
    ]);
    if (taken.rows.length > 0) return null;
    const accountId = await idOf(auth, account);
    await pool.query(
      'insert into account_people (account_id, jurisdiction_id, person_id) values ($1, $2, $3)',
      [accountId, account.jurisdictionId, account.personId],
    );
    return accountId;
  },
  taken: async (usernames) => {
    const names = usernames.map((name) => name.toLowerCase());
    const { rows } = await pool.query<{ username: string }>(
      'select username from "user" where username = any ($1)',
      [names],
    );
    return new Set(rows.map((row) => row.username));
  },
  usernames: async (jurisdictionId, personIds) => {
    const { rows } = await pool.query<{ person_id: string; username: string }>(
      `select p.person_id, coalesce(u."displayUsername", u.username) as username
       from account_people p join "user" u on u.id = p.account_id
       where p.jurisdiction_id = $1 and p.person_id = any ($2)`,
      [jurisdictionId, personIds],
    );
    return new Map(rows.map((row) => [row.person_id, row.username]));
  },
  resetPassword: (...reset) => resetPassword(auth, pool, ...reset),
  forgetStrays: async (jurisdictionIds) => {
    await pool.query(
      `delete from "user" u where not exists
         (select from account_people p where p.account_id = u.id and p.jurisdiction_id = any ($1))`,
      [jurisdictionIds],
    );
  },
});
