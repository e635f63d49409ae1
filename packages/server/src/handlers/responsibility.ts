// 责任倒查.
import {
  closeFile,
  editFile,
  handOverFile,
  proposeInFile,
  stateInFile,
} from '@luoshi/app/responsibility/carry-file';
import { openFile } from '@luoshi/app/responsibility/open-file';
import { readFiles } from '@luoshi/app/responsibility/read-files';
import type { responsibilityRoutes } from '@luoshi/contract/routes/responsibility';
import type { HandlersOf } from '../http/handler.ts';

export const responsibilityHandlers: HandlersOf<typeof responsibilityRoutes> = {
  readFiles: (context) => readFiles(context, undefined),
  openFile: (context, { body }) => openFile(context, body),
  editFile: (context, { params, body }) => editFile(context, { ...body, ...params }),
  stateInFile: (context, { params, body }) => stateInFile(context, { ...body, ...params }),
  proposeInFile: (context, { params, body }) => proposeInFile(context, { ...body, ...params }),
  handOverFile: (context, { params, body }) => handOverFile(context, { ...body, ...params }),
  closeFile: (context, { params, body }) => closeFile(context, { ...body, ...params }),
};
