// Signing in, over HTTP against the running server.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookiesOf } from '../testing/ask.ts';
import { openServedCounty, password, usernameOf, type ServedCounty } from '../testing/served-county.ts';

let county: ServedCounty;
beforeAll(async () => {
  county = await openServedCounty();
});
afterAll(() => county.close());

const session = (cookie: string) => county.ask({ path: '/api/v1/session' }, cookie);

describe('a person', () => {
  test('signs in with name and password, whatever the case of the name, and is who she is', async () => {
    const signedIn = await county.signIn(usernameOf('贺晓梅').toUpperCase(), password);
    expect(signedIn.status).toBe(200);
    const { status, body } = await session(await county.cookieOf('贺晓梅'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: { name: '贺晓梅' },
      roles: ['handler'],
      jurisdiction: { name: '云川县' },
      today: '2026-07-08',
    });
  });

  test('is nobody without a session, or with one that was made up', async () => {
    expect((await session('')).status).toBe(401);
    expect((await session('luoshi.session_token=made.up')).status).toBe(401);
  });

  test('is nobody after signing out', async () => {
    const signedIn = await county.signIn(usernameOf('秦守正'), password);
    const cookie = cookiesOf(signedIn.headers);
    expect((await session(cookie)).status).toBe(200);
    const out = await county.ask(
      { method: 'POST', path: '/api/auth/sign-out', body: {}, headers: { origin: county.serving.url } },
      cookie,
    );
    expect(out.status).toBe(200);
    const token = cookie.split('; ').filter((part) => !part.includes('session_data'));
    expect((await session(token.join('; '))).status).toBe(401);
  });

  test('acts only as a post of her own', async () => {
    const cookie = await county.cookieOf('贺晓梅');
    const act = (postId: string) =>
      county.ask({ method: 'POST', path: '/api/v1/session/post', body: { postId } }, cookie);
    const own = await act(county.post('贺晓梅'));
    expect(own.body).toMatchObject({ actingPostId: county.post('贺晓梅') });
    expect(own.headers.getSetCookie().join()).toContain('luoshi_post=');
    expect((await act(county.post('顾明德'))).status).toBe(403);
    const forged = await session(`${cookie}; luoshi_post=${county.post('顾明德')}`);
    expect(forged.body).toMatchObject({ roles: ['handler'], actingPostId: county.post('贺晓梅') });
  });

  test('does not make an account for herself', async () => {
    const sent = { name: 'x', email: 'x@users.invalid', password, username: 'somebody' };
    const up = await county.ask({
      method: 'POST',
      path: '/api/auth/sign-up/email',
      body: sent,
      headers: { origin: county.serving.url },
    });
    expect(up.status).toBeGreaterThanOrEqual(400);
    expect((await county.signIn('somebody', password)).status).toBe(401);
  });
});

describe('of the sign-in library', () => {
  test.each([
    ['POST', 'sign-in/email', { email: 'x@users.invalid', password }],
    ['POST', 'is-username-available', { username: 'somebody' }],
    ['POST', 'update-user', { username: 'somebody', name: '县长' }],
    ['POST', 'change-password', { currentPassword: password, newPassword: '12345678901234' }],
    ['POST', 'verify-password', { password }],
    ['GET', 'list-sessions', undefined],
    ['GET', 'error', undefined],
  ])('%s %s is not open, to nobody and not to who is signed in', async (method, path, body) => {
    const asked = { method, path: `/api/auth/${path}`, body, headers: { origin: county.serving.url } };
    expect((await county.ask(asked)).status).toBe(404);
    expect((await county.ask(asked, await county.cookieOf('秦守正'))).status).toBe(404);
  });

  test('a name with a zero character is wrong like any other', async () => {
    expect((await county.signIn('ab\0c', password)).status).toBe(401);
  });
});

describe('guessing', () => {
  const failing = async (username: string, times: number) => {
    const answers = [];
    for (let i = 0; i < times; i += 1) answers.push(await county.signIn(username, 'not the password'));
    return answers.map(({ status, body }) => ({ status, body }));
  };

  /** Holds the wait where it is, so that a slow machine does not outlast it. @returns the wait that was set, in seconds */
  const hold = async (username: string): Promise<number | undefined> => {
    const { rows } = await county.system.authPool.query<{ wait: number }>(
      `update failures f set blocked_until = now() + interval '10 minutes' from failures old
       where f.username = $1 and old.username = f.username
       returning extract(epoch from old.blocked_until - old.last_at)::int as wait`,
      [username],
    );
    return rows[0]?.wait;
  };

  test('is answered the same for a name that exists and one that does not, and slowed from the fifth failure', async () => {
    const [name, stranger] = [usernameOf('周雨桐'), 'nobody_here'];
    const known = await failing(name, 5);
    const unknown = await failing(stranger, 5);
    expect(known.map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401]);
    expect(unknown).toEqual(known);
    expect([await hold(name), await hold(stranger)]).toEqual([2, 2]);
    const [slowed] = await failing(name, 1);
    expect(slowed).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
    expect((await failing(stranger, 1))[0]?.status).toBe(429);
  });

  test('many times at the same moment is slowed as well: of twenty guesses one is tried, the rest wait', async () => {
    // The fourteenth failure is behind it, so that the wait outlasts the slowest machine.
    await county.system.authPool.query(
      "insert into failures (username, count, last_at) values ('nobody_either', 14, now())",
    );
    const guesses = Array.from({ length: 20 }, () => county.signIn('nobody_either', 'not the password'));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(1);
    expect(statuses.filter((status) => status === 429)).toHaveLength(19);
  });

  test('slows the name, not the office behind the same address', async () => {
    expect((await county.signIn(usernameOf('周雨桐'), password)).status).toBe(429);
    expect((await county.signIn(usernameOf('高建业'), password)).status).toBe(200);
  });

  test('is forgotten once she is in', async () => {
    await failing(usernameOf('罗玉山'), 4);
    expect((await county.signIn(usernameOf('罗玉山'), password)).status).toBe(200);
    expect((await failing(usernameOf('罗玉山'), 1))[0]?.status).toBe(401);
    expect((await county.signIn(usernameOf('罗玉山'), password)).status).toBe(200);
  });

  test('is written down, by name, with what came of it', async () => {
    const { rows } = await county.system.authPool.query<{ what: string }>(
      'select distinct what from events where username = any ($1) order by 1',
      [[usernameOf('周雨桐'), usernameOf('罗玉山')]],
    );
    expect(rows.map((row) => row.what)).toEqual(['failed', 'signed-in', 'slowed-down']);
  });

  test('of one address has a coarse ceiling of 300 a minute, whatever address the caller claims', async () => {
    const statuses = [];
    for (let i = 0; i < 301; i += 1) {
      const headers = { 'x-forwarded-for': `10.0.0.${i % 200}`, 'x-luoshi-address': `10.0.1.${i % 200}` };
      statuses.push((await county.ask({ path: '/api/auth/get-session', headers })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect(statuses.at(-1)).toBe(429);
  });
});
