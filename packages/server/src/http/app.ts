// The whole HTTP surface: sign-in, /api/v1, its document, health, and the pages.
import { getConnInfo } from '@hono/node-server/conninfo';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { System } from '@luoshi/app/system/system';
import { routes } from '@luoshi/contract/routes';
import type { Route } from '@luoshi/contract/route';
import { accountsOf } from '../auth/accounts.ts';
import { addressHeader, authRoutes, type Auth } from '../auth/auth.ts';
import { contextOfRequest } from '../auth/session.ts';
import { handlersOf } from '../handlers.ts';
import { documentHead } from './openapi.ts';
import { refused } from './problem.ts';
import { pages } from './pages.ts';
import { register } from './register.ts';
import { sameSite } from './same-site.ts';

/** The API alone, as documented. */
export const apiOf = (system: System, auth: Auth): OpenAPIHono => {
  const api = new OpenAPIHono();
  api.use(sameSite);
  const handlers = handlersOf(accountsOf(auth, system.authPool));
  for (const [name, route] of Object.entries(routes) as [keyof typeof routes, Route][]) {
    // One loop over routes of many types: HandlersOf has already matched each handler with its route.
    register(api, name, route, handlers[name] as never, (c) => contextOfRequest(system, auth, c));
  }
  api.doc31('/openapi.json', documentHead);
  return api;
};

/** The request as sign-in reads it: the caller's address from the connection, never from what the caller says. */
const withAddress = (c: Context): Request => {
  const headers = new Headers(c.req.raw.headers);
  headers.set(addressHeader, getConnInfo(c).remote.address ?? 'unknown');
  return new Request(c.req.raw, { headers });
};

/** Input the library refuses by itself is refused as ours is; anything else is a bug, told by a number to ask about. */
const failed: ErrorHandler = (error, c) => {
  if (error instanceof HTTPException && error.status < 500) {
    return refused({ code: 'invalid-input', params: { field: 'body' } }, c.req.header('accept-language'));
  }
  console.error(error);
  const incident = crypto.randomUUID().slice(0, 8);
  console.error(`incident ${incident}: ${c.req.method} ${c.req.path}`);
  return refused({ code: 'failed', params: { incident } }, c.req.header('accept-language'));
};

/**
 * @param pagesFolder built pages, or null when only the API is served
 */
export const httpApp = (system: System, auth: Auth, pagesFolder: string | null): OpenAPIHono => {
  const app = new OpenAPIHono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      // Plain HTTP on a county's own network is the usual first day; a proxy in front adds transport security.
      strictTransportSecurity: false,
    }),
  );
  app.onError(failed);
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const answers = await system.jurisdictions().then(
      () => true,
      () => false,
    );
    return answers ? c.text('ready') : c.text('not ready', 503);
  });
  for (const [method, path] of authRoutes)
    app.on(method, `/api/auth${path}`, (c) => auth.handler(withAddress(c)));
  app.route('/api/v1', apiOf(system, auth));
  app.all('/api/*', (c) =>
    refused({ code: 'not-found', params: { path: c.req.path } }, c.req.header('accept-language')),
  );
  if (pagesFolder !== null) app.get('*', pages(pagesFolder));
  return app;
};
