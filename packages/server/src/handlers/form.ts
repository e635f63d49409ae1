// 套表: blank forms of city and province.
import { addForm } from '@luoshi/app/form/add-form';
import { downloadForm } from '@luoshi/app/form/download-form';
import { fillForm } from '@luoshi/app/form/fill-form';
import { listForms } from '@luoshi/app/form/list-forms';
import { mapForm } from '@luoshi/app/form/map-form';
import { readForm } from '@luoshi/app/form/read-form';
import type { formRoutes } from '@luoshi/contract/routes/form';
import type { HandlersOf } from '../http/handler.ts';
import { onPaper } from './bulletin.ts';

export const formHandlers: HandlersOf<typeof formRoutes> = {
  listForms: (context) => listForms(context, undefined),
  addForm: (context, { body: { file, ...form } }) =>
    addForm(context, { ...form, name: file.name, bytes: Buffer.from(file.base64, 'base64') }),
  readForm: (context, { params, query }) => readForm(context, { ...params, ...query }),
  mapForm: (context, { params, body }) => mapForm(context, { ...params, ...body }),
  fillForm: (context, { params, body }) => fillForm(context, { ...params, ...body, say: onPaper }),
  downloadForm: (context, { params }) => downloadForm(context, params),
};
