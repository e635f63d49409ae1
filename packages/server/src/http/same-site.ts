// Whether a request comes from our own pages. A browser sends cookies along with what other sites make it ask.
import type { MiddlewareHandler } from 'hono';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { refused } from './problem.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Host of an origin, `127.0.0.1:8080`; null for `null` and for what is none. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Only the host is compared: a proxy in front may have taken the transport security off. */
const isForeign = (origin: string, url: string): boolean => hostOf(origin) !== new URL(url).host;

/** Refuses a change asked for by a page of another site; programs name no origin and pass. */
export const sameSite: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (reading.has(c.req.method) || origin === undefined || !isForeign(origin, c.req.url)) return next();
  return refused(
    refuse('foreign-page', { origin: origin.slice(0, 80) }).refusal,
    c.req.header('accept-language'),
  );
};
