// Every route's handler; the type fails when one is missing.
import type { Accounts } from '@luoshi/app/account/accounts';
import type { Routes } from '@luoshi/contract/routes';
import { draftHandlers } from './handlers/draft.ts';
import { sessionHandlers } from './handlers/session.ts';
import { setupHandlers } from './handlers/setup.ts';
import type { HandlersOf } from './http/handler.ts';

/** All handlers by route name. */
export const handlersOf = (accounts: Accounts): HandlersOf<Routes> => ({
  ...setupHandlers(accounts),
  ...sessionHandlers,
  ...draftHandlers,
});
