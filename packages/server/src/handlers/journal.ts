// 办理记录.
import { listJournal } from '@luoshi/app/journal/list-journal';
import type { journalRoutes } from '@luoshi/contract/routes/journal';
import type { HandlersOf } from '../http/handler.ts';

export const journalHandlers: HandlersOf<typeof journalRoutes> = {
  listJournal: (context, { query }) => listJournal(context, query),
};
