// From a request's cookies to somebody acting: account → person → post → actor.
import type { Context as AppContext } from '@luoshi/app/context/context';
import type { System } from '@luoshi/app/system/system';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Auth } from './auth.ts';

/** Cookie that names the post chosen to act as; checked against the posts held on every request. */
export const actingPostCookie = 'luoshi_post';

/** The context of a request: of the person signed in, or of the public. */
export const contextOfRequest = async (system: System, auth: Auth, c: Context): Promise<AppContext> => {
  const session = await auth.api.getSession({ headers: c.req.raw.headers });
  const request = {
    idempotencyKey: c.req.method === 'GET' ? null : (c.req.header('idempotency-key') ?? null),
    deviceAt: deviceTime(c.req.header('x-device-time')),
  };
  if (session === null) return system.publicContext(request);
  return system.contextOfAccount(session.user.id, getCookie(c, actingPostCookie) ?? null, request);
};

const deviceTime = (text: string | undefined): string | null =>
  text !== undefined &&
  !Number.isNaN(Date.parse(text)) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)
    ? text
    : null;
