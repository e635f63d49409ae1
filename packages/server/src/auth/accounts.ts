// Makes accounts in the sign-in library and ties them to a person of a county.
import type { Accounts, NewAccount } from '@luoshi/app/account/accounts';
import type { System } from '@luoshi/app/system/system';
import type { Auth } from './auth.ts';

const idOf = async (auth: Auth, account: NewAccount): Promise<string> => {
  const { internalAdapter, password } = await auth.$context;
  const user = await internalAdapter.createUser({
    name: account.name,
    username: account.username.toLowerCase(),
    displayUsername: account.username,
    email: `${account.personId}@users.invalid`,
    emailVerified: true,
  });
  await internalAdapter.createAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await password.hash(account.password),
  });
  return user.id;
};

/** Accounts over the library and our own `account_people`. */
export const accountsOf = (auth: Auth, pool: System['authPool']): Accounts => ({
  create: async (account) => {
    const taken = await pool.query('select 1 from "user" where username = $1', [account.username.toLowerCase()]);
    if (taken.rows.length > 0) return null;
    const accountId = await idOf(auth, account);
    await pool.query('insert into account_people (account_id, jurisdiction_id, person_id) values ($1, $2, $3)', [
      accountId,
      account.jurisdictionId,
      account.personId,
    ]);
    return accountId;
  },
  forgetStrays: async (jurisdictionIds) => {
    await pool.query(
      `delete from "user" u where not exists
         (select from account_people p where p.account_id = u.id and p.jurisdiction_id = any ($1))`,
      [jurisdictionIds],
    );
  },
});
