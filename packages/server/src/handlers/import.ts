// Tables an office brings along.
import type { Accounts } from '@luoshi/app/account/accounts';
import { commitImport } from '@luoshi/app/import/commit-import';
import { previewImport } from '@luoshi/app/import/preview-import';
import type { importRoutes } from '@luoshi/contract/routes/import';
import type { HandlersOf } from '../http/handler.ts';
import { decoded } from './sent-file.ts';

export const importHandlers = (accounts: Accounts): HandlersOf<typeof importRoutes> => ({
  previewImport: async (context, { body }) => {
    const file = decoded(body.file);
    return file.ok ? previewImport(context, { ...body, file: file.value, accounts }) : file;
  },
  commitImport: async (context, { body }) => {
    const file = decoded(body.file);
    return file.ok ? commitImport(context, { ...body, file: file.value, accounts }) : file;
  },
});
