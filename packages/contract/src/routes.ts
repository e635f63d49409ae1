// All routes of /api/v1 by name; each noun adds its own line.
import { draftRoutes } from './routes/draft.ts';
import { sessionRoutes } from './routes/session.ts';
import { setupRoutes } from './routes/setup.ts';

/** Every route; the server must handle each, the document lists each. */
export const routes = {
  ...setupRoutes,
  ...sessionRoutes,
  ...draftRoutes,
};

export type Routes = typeof routes;
export type RouteName = keyof Routes;
