// Search over commitments, documents and units.
import { search } from '@luoshi/app/search/search';
import type { searchRoutes } from '@luoshi/contract/routes/search';
import type { HandlersOf } from '../http/handler.ts';

export const searchHandlers: HandlersOf<typeof searchRoutes> = {
  search: (context, { query }) => search(context, query),
};
