// Set-up of an empty county.
import type { Accounts } from '@luoshi/app/account/accounts';
import { createCounty, readSetup } from '@luoshi/app/setup/create-county';
import type { setupRoutes } from '@luoshi/contract/routes/setup';
import { checkPassword } from '../auth/password-rule.ts';
import type { HandlersOf } from '../http/handler.ts';

export const setupHandlers = (accounts: Accounts): HandlersOf<typeof setupRoutes> => ({
  readSetup: (context) => readSetup(context, undefined),
  createCounty: async (context, { body }) => {
    const strong = checkPassword(body.password, [body.username, body.administratorName, body.name]);
    return strong.ok ? createCounty(context, { ...body, accounts }) : strong;
  },
});
