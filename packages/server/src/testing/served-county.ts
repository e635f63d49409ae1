// The test county behind a real server on a port of its own, with accounts for its people.
import { openFarmlandCounty, type FarmlandCounty } from '@luoshi/app/testing/farmland-county';
import { testPeople, type TestName } from '@luoshi/app/testing/test-people';
import { accountsOf } from '../auth/accounts.ts';
import { serve, type Serving } from '../serve.ts';
import { askAt, cookiesOf, type Answer, type Asked } from './ask.ts';

/** A served county. */
export interface ServedCounty extends FarmlandCounty {
  readonly serving: Serving;
  /** One request, with the cookies of a person, or of nobody. */
  ask(asked: Asked, cookie?: string): Promise<Answer>;
  signIn(username: string, password: string): Promise<Answer>;
  /** Cookies of a person signed in; each signs in once. */
  cookieOf(name: TestName): Promise<string>;
}

/** What every person of the county signs in with: their place in the list, and one password of four words. */
export const password = '松涛 晚照 石桥 新渠';
export const usernameOf = (name: TestName): string =>
  `person_${testPeople.findIndex((person) => person.name === name) + 1}`;

const makeAccounts = async (county: FarmlandCounty, serving: Serving): Promise<void> => {
  const accounts = accountsOf(serving.auth, county.system.authPool);
  for (const { name } of testPeople) {
    const account = { username: usernameOf(name), password, name, jurisdictionId: county.jurisdictionId };
    await accounts.create({ ...account, personId: county.person(name) });
  }
};

/** Opens the county and serves it; call it once a file, and close it in `afterAll`. */
export const openServedCounty = async (): Promise<ServedCounty> => {
  const county = await openFarmlandCounty();
  const options = {
    host: '127.0.0.1',
    port: 0,
    secret: 'a secret of the tests, long enough to sign',
    pagesFolder: null,
  };
  const serving = await serve(county.system, options);
  await makeAccounts(county, serving);
  const ask = (asked: Asked, cookie = '') => askAt(serving.url, asked, cookie);
  const signIn = (username: string, given: string) =>
    ask({
      method: 'POST',
      path: '/api/auth/sign-in/username',
      body: { username, password: given },
      headers: { origin: serving.url },
    });
  const cookies = new Map<TestName, string>();
  return {
    ...county,
    serving,
    ask,
    signIn,
    cookieOf: async (name) => {
      const known = cookies.get(name) ?? cookiesOf((await signIn(usernameOf(name), password)).headers);
      cookies.set(name, known);
      return known;
    },
    close: async () => {
      await serving.close();
      await county.close();
    },
  };
};
