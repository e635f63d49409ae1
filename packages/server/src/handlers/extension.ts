// 延期: asked and decided.
import { askExtension } from '@luoshi/app/extension/ask-extension';
import { decideExtension } from '@luoshi/app/extension/decide-extension';
import type { extensionRoutes } from '@luoshi/contract/routes/extension';
import type { HandlersOf } from '../http/handler.ts';

export const extensionHandlers: HandlersOf<typeof extensionRoutes> = {
  askExtension: (context, { params, body }) => askExtension(context, { ...params, ...body }),
  decideExtension: (context, { params, body }) => decideExtension(context, { ...params, ...body }),
};
