// The built pages: hashed files cached for ever, anything else is the index.
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Serves a folder that Vite built; unknown paths get the index, which routes them itself. */
export const pages = (folder: string): MiddlewareHandler => {
  const files = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (path, c) => {
      const hashed = path.includes('/assets/');
      c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return async (c, next) => {
    if (/\.\w+$/.test(c.req.path)) return files(c, next);
    return c.html(await readFile(join(folder, 'index.html'), 'utf8'), 200, { 'cache-control': 'no-cache' });
  };
};
