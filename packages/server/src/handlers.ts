// Every route's handler; the type fails when one is missing.
import type { Accounts } from '@luoshi/app/account/accounts';
import type { Routes } from '@luoshi/contract/routes';
import { draftHandlers } from './handlers/draft.ts';
import { sessionHandlers } from './handlers/session.ts';
import { setupHandlers } from './handlers/setup.ts';
import { bulletinHandlers } from './handlers/bulletin.ts';
import { journalHandlers } from './handlers/journal.ts';
import { rulesHandlers } from './handlers/rules.ts';
import { scoreHandlers } from './handlers/score.ts';
import { searchHandlers } from './handlers/search.ts';
import type { HandlersOf } from './http/handler.ts';

/** All handlers by route name. */
export const handlersOf = (accounts: Accounts): HandlersOf<Routes> => ({
  ...setupHandlers(accounts),
  ...sessionHandlers,
  ...draftHandlers,
  ...bulletinHandlers,
  ...journalHandlers,
  ...rulesHandlers,
  ...scoreHandlers,
  ...searchHandlers,
});
