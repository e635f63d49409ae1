// Documents and their items.
import { createDocument } from '@luoshi/app/document/create-document';
import { listDocuments } from '@luoshi/app/document/list-documents';
import { readDocument } from '@luoshi/app/document/read-document';
import { claimSentence } from '@luoshi/app/item/claim-sentence';
import { decideItems } from '@luoshi/app/item/decide-items';
import { dismissSentence, undoDismissal } from '@luoshi/app/item/dismiss-sentence';
import { editItem } from '@luoshi/app/item/edit-item';
import type { documentRoutes } from '@luoshi/contract/routes/document';
import type { HandlersOf } from '../http/handler.ts';
import { decoded } from './sent-file.ts';

export const documentHandlers: HandlersOf<typeof documentRoutes> = {
  listDocuments: (context) => listDocuments(context, undefined),
  createDocument: async (context, { body }) => {
    if (body.file === null) return createDocument(context, { ...body, file: null });
    const file = decoded(body.file);
    return file.ok ? createDocument(context, { ...body, file: file.value }) : file;
  },
  readDocument: (context, { params }) => readDocument(context, params),
  editItem: (context, { params, body }) => editItem(context, { ...body, ...params }),
  decideItems: (context, { body }) => decideItems(context, body),
  claimSentence: (context, { params, body }) => claimSentence(context, { ...body, ...params }),
  dismissSentence: (context, { params, body }) => dismissSentence(context, { ...body, ...params }),
  undoDismissal: (context, { params }) => undoDismissal(context, params),
};
