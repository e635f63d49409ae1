// Units, people and their accounts.
import type { Accounts } from '@luoshi/app/account/accounts';
import { addPerson } from '@luoshi/app/person/add-person';
import { listPosts } from '@luoshi/app/person/list-posts';
import { resetPassword } from '@luoshi/app/person/reset-password';
import { listUnits } from '@luoshi/app/unit/list-units';
import type { unitRoutes } from '@luoshi/contract/routes/unit';
import type { HandlersOf } from '../http/handler.ts';

export const unitHandlers = (accounts: Accounts): HandlersOf<typeof unitRoutes> => ({
  listUnits: (context) => listUnits(context, undefined),
  listPosts: (context) => listPosts(context, { accounts }),
  addPerson: (context, { body }) => addPerson(context, body, accounts),
  resetPassword: (context, { params }) => resetPassword(context, params.id, accounts),
});
