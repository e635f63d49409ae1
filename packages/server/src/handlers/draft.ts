// Drafts of forms.
import { dropDraft, keepDraft, readDraft } from '@luoshi/app/draft/keep-draft';
import type { draftRoutes } from '@luoshi/contract/routes/draft';
import type { HandlersOf } from '../http/handler.ts';

export const draftHandlers: HandlersOf<typeof draftRoutes> = {
  readDraft: (context, { params }) => readDraft(context, params),
  keepDraft: (context, { params, body }) =>
    keepDraft(context, { ...params, content: body.content, basedOn: body.basedOn }),
  dropDraft: (context, { params }) => dropDraft(context, params),
};
