// The first start of an empty county, over HTTP.
import { openEmptySystem, type EmptySystem } from '@luoshi/app/testing/empty-system';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from '../serve.ts';
import { askAt, cookiesOf } from '../testing/ask.ts';
import { documentedRoutes } from '../testing/documented-routes.ts';
import { faultsOf } from '../testing/json-schema.ts';

let empty: EmptySystem;
let serving: Serving;
beforeAll(async () => {
  empty = await openEmptySystem();
  const options = { host: '127.0.0.1', port: 0, pagesFolder: null };
  serving = await serve(empty.system, { ...options, secret: 'a secret of the tests, long enough to sign' });
});
afterAll(async () => {
  await serving.close();
  await empty.close();
});

const password = '松涛晚照石桥新渠水长';
const county = {
  name: '云川县',
  divisionCode: '629901000000',
  administratorName: '白志远',
  username: 'Bai.Zhiyuan',
  password,
};
const create = (change: object) =>
  askAt(serving.url, { method: 'POST', path: '/api/v1/setup', body: { ...county, ...change } });
const setup = () => askAt(serving.url, { path: '/api/v1/setup' });

test('an empty system asks to be set up and lets nobody in', async () => {
  expect((await setup()).body).toEqual({ needed: true });
  expect((await askAt(serving.url, { path: '/api/v1/session' })).status).toBe(401);
});

test.each([
  ['too short', '短口令', 'invalid-input'],
  ['holding the county’s name', '云川县的口令要长一点', 'weak-password'],
  ['among the commonest', 'password123', 'weak-password'],
])('a password %s is refused and nothing is made', async (_, weak, code) => {
  expect((await create({ password: weak })).body).toMatchObject({ code });
  expect((await setup()).body).toEqual({ needed: true });
});

test('a code that is none names its field', async () => {
  const { status, body } = await create({ divisionCode: '6299' });
  expect([status, body]).toMatchObject([422, { code: 'invalid-input', params: { field: 'divisionCode' } }]);
});

test('county and first administrator are made once, as documented, and she signs in', async () => {
  const made = await create({});
  const route = documentedRoutes.find((each) => each.name === 'createCounty');
  expect([made.status, faultsOf(route?.answer.schema ?? {}, made.body)]).toEqual([200, []]);
  expect((await setup()).body).toEqual({ needed: false });
  const again = await create({ name: '另一县', divisionCode: '629902000000', username: 'another' });
  expect([again.status, again.body]).toMatchObject([409, { code: 'already-set-up' }]);
  const signedIn = await askAt(serving.url, {
    method: 'POST',
    path: '/api/auth/sign-in/username',
    body: { username: 'bai.zhiyuan', password },
    headers: { origin: serving.url },
  });
  const session = await askAt(serving.url, { path: '/api/v1/session' }, cookiesOf(signedIn.headers));
  expect(session.body).toMatchObject({ person: { name: '白志远' }, roles: ['administrator'] });
});
