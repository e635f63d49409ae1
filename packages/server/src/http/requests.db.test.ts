// Requests that are not what they should be: each is answered with a problem that says what is wrong.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../testing/ask.ts';
import { documentedRoutes } from '../testing/documented-routes.ts';
import { faultsOf } from '../testing/json-schema.ts';
import { openServedCounty, type ServedCounty } from '../testing/served-county.ts';

let county: ServedCounty;
let cookie: string;
beforeAll(async () => {
  county = await openServedCounty();
  cookie = await county.cookieOf('沈文博');
});
afterAll(() => county.close());

const schema = documentedRoutes[0]?.problem ?? {};
const problemOf = ({ status, type, body }: Answer) => {
  expect(type).toBe('application/problem+json; charset=utf-8');
  expect(faultsOf(schema, body)).toEqual([]);
  const { code, params, title } = body as { code: string; params: Record<string, unknown>; title: string };
  return { status, code, field: params['field'], title };
};
const evaluate = (body: unknown, headers = {}) =>
  county.ask({ method: 'POST', path: '/api/v1/evaluations', body, headers }, cookie);
const nobody = '01900000-0000-7000-8000-000000000000';

describe('a body', () => {
  test('that is no JSON is refused', async () => {
    const answer = await county.ask(
      { method: 'POST', path: '/api/v1/evaluations', raw: '{"period": ' },
      cookie,
    );
    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'invalid-input', field: 'body' });
  });

  test('that does not fit names its fields', async () => {
    expect(problemOf(await evaluate({ rulebookId: 'x', period: 7 }))).toMatchObject({
      status: 422,
      code: 'invalid-input',
      field: 'rulebookId, period',
    });
  });

  test('of another type than JSON is refused', async () => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await county.ask(
      { method: 'POST', path: '/api/v1/evaluations', raw: '{}', headers },
      cookie,
    );
    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'invalid-input', field: 'body' });
  });

  test('that is missing is refused', async () => {
    expect(problemOf(await evaluate(undefined)).status).toBe(422);
  });

  test('beyond the limit is refused before it is read', async () => {
    const text = 'x'.repeat(1_100_000);
    expect(problemOf(await evaluate({ rulebookId: nobody, period: text }))).toMatchObject({
      status: 413,
      code: 'file-too-large',
    });
  });
});

describe('what cannot be kept is refused by its field', () => {
  const keep = (path: string, body: unknown, headers = {}) =>
    county.ask({ method: 'PUT', path: `/api/v1/drafts/${path}`, body, headers }, cookie);

  test.each([
    ['a zero character in a body', 'report/1', { content: { note: 'a\0' }, basedOn: null }, 'content.note'],
    ['half a character', 'report/1', { content: ['\ud83d'], basedOn: null }, 'content.0'],
    ['a zero character in a path', 'rep%00ort/1', { content: {}, basedOn: null }, 'form'],
    ['a version beyond all versions', 'report/1', { content: {}, basedOn: 2 ** 31 }, 'basedOn'],
  ])('%s', async (_, path, body, field) => {
    expect(problemOf(await keep(path, body))).toMatchObject({ status: 422, code: 'invalid-input', field });
  });

  test('a zero character in a search', async () => {
    const answer = await county.ask({ path: '/api/v1/search?text=%00a' }, cookie);
    expect(problemOf(answer)).toMatchObject({ status: 422, field: 'text' });
  });

  test.each(['9999-12-31', '0001-01-01'])('%s, from which no day can be reckoned', async (asOf) => {
    const answer = await county.ask({ path: `/api/v1/commitments?asOf=${asOf}` }, cookie);
    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'malformed-date' });
  });
});

describe('a change asked for by a page', () => {
  const keepFrom = (origin: string) =>
    county.ask(
      {
        method: 'PUT',
        path: '/api/v1/drafts/report/1',
        body: { content: {}, basedOn: null },
        headers: { origin },
      },
      cookie,
    );

  test.each(['http://elsewhere.example', 'http://127.0.0.1:1', 'null'])(
    'of %s is refused',
    async (origin) => {
      expect(problemOf(await keepFrom(origin))).toMatchObject({ status: 403, code: 'foreign-page' });
    },
  );

  test('of our own is done, also when a proxy took its transport security off', async () => {
    const own = county.serving.url;
    expect((await keepFrom(own)).status).toBe(200);
    expect((await keepFrom(own.replace('http:', 'https:'))).status).toBe(200);
  });
});

describe('a path', () => {
  test.each(['/api/v1/nothing', '/api/nothing', '/api/v1/bulletins/not-an-id'])(
    '%s is a problem',
    async (path) => {
      const { status, code } = problemOf(await county.ask({ path }, cookie));
      expect([status, code]).toEqual(
        path.endsWith('not-an-id') ? [422, 'invalid-input'] : [404, 'not-found'],
      );
    },
  );

  test('asked with another method is not found', async () => {
    const answer = await county.ask({ method: 'DELETE', path: '/api/v1/bulletins' }, cookie);
    expect(problemOf(answer)).toMatchObject({ status: 404 });
  });
});

describe('an Idempotency-Key', () => {
  const sent = { rulebookId: nobody, period: '2026-H1' };

  test('that is no uuid is refused', async () => {
    expect(problemOf(await evaluate(sent, { 'idempotency-key': '42' }))).toMatchObject({
      status: 422,
      code: 'invalid-input',
      field: 'idempotency-key',
    });
  });

  const create = (key: string) =>
    county.ask(
      {
        method: 'POST',
        path: '/api/v1/bulletins',
        body: { period: '2026-06' },
        headers: { 'idempotency-key': key },
      },
      cookie,
    );

  test('used again answers the same and writes nothing; for another act it is refused', async () => {
    const key = crypto.randomUUID();
    const [first, second] = [await create(key), await create(key)];
    expect([second.status, second.body]).toEqual([200, first.body]);
    const { body } = await county.ask({ path: '/api/v1/bulletins' }, cookie);
    expect((body as { bulletins: unknown[] }).bulletins).toHaveLength(1);
    const other = await evaluate(sent, { 'idempotency-key': key });
    expect(problemOf(other)).toMatchObject({ status: 409, code: 'duplicate' });
  });

  test('sent twice at the same moment writes once', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all([create(key), create(key), create(key)]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });
});

test('a device’s time that does not exist is left out', async () => {
  const headers = { 'x-device-time': '2026-99-99T99:99:99Z' };
  const body = { period: '2026-04' };
  const answer = await county.ask({ method: 'POST', path: '/api/v1/bulletins', body, headers }, cookie);
  expect(answer.status).toBe(200);
});

test('two people’s edits: the second gets the present row and what differs', async () => {
  const { body } = await county.ask(
    { method: 'POST', path: '/api/v1/bulletins', body: { period: '2026-05' } },
    cookie,
  );
  const { id } = body as { id: string };
  const edit = () =>
    county.ask(
      {
        method: 'PATCH',
        path: `/api/v1/bulletins/${id}`,
        body: {
          basedOn: 1,
          through: 'two-offices',
          approvalBasis: null,
          addressees: ['各乡镇党委、政府'],
          blocks: null,
        },
      },
      cookie,
    );
  expect((await edit()).status).toBe(200);
  const late = await edit();
  expect(problemOf(late)).toMatchObject({ status: 409, code: 'changed-meanwhile' });
  expect(late.body).toMatchObject({
    params: { basedOn: 1, version: 2, current: { through: 'two-offices' } },
  });
});

test('a problem speaks the reader’s language', async () => {
  const ask = (language: string) =>
    county.ask({ path: '/api/v1/session', headers: { 'accept-language': language } });
  expect(problemOf(await ask('zh-CN,zh;q=0.9')).title).toBe(
    '还没有登录，或登录已过期。请登录后再办，填的内容还在。',
  );
  expect(problemOf(await ask('en-GB,en;q=0.9')).title).toMatch(/^[\x20-\x7E]+$/);
});

test('health, document and headers are there without signing in', async () => {
  expect((await county.ask({ path: '/healthz' })).status).toBe(200);
  expect((await county.ask({ path: '/readyz' })).status).toBe(200);
  const document = await county.ask({ path: '/api/v1/openapi.json' });
  expect(document.body).toMatchObject({ openapi: '3.1.0' });
  expect(document.headers.get('content-security-policy')).toContain("script-src 'self'");
});
