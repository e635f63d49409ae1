// Listens, and drains on the way down.
import { serve as listen, type ServerType } from '@hono/node-server';
import type { System } from '@luoshi/app/system/system';
import { makeAuth, type Auth } from './auth/auth.ts';
import { httpApp } from './http/app.ts';

/** Where and with what to serve. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly secret: string;
  readonly pagesFolder: string | null;
}

/** A listening server. */
export interface Serving {
  readonly url: string;
  readonly auth: Auth;
  /** Stops accepting, lets running requests end (at most 5 s), then closes. */
  close(): Promise<void>;
}

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });

/**
 * @throws with code EADDRINUSE when the port is taken; another one is never chosen
 */
export const serve = (system: System, options: ServeOptions): Promise<Serving> => {
  const auth = makeAuth(system.authPool, options.secret);
  const app = httpApp(system, auth, options.pagesFolder);
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: options.host, port: options.port }, (address) =>
      resolve({
        url: `http://${options.host}:${address.port}`,
        auth,
        close: () => closed(server),
      }),
    );
    server.on('error', reject);
  });
};
