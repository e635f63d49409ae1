// 发文. What stands on paper is Chinese, whatever language the reader's pages are in.
import { addAnnex, removeAnnex } from '@luoshi/app/bulletin/add-annex';
import { archiveBulletin } from '@luoshi/app/bulletin/archive-bulletin';
import { answerBulletin, consultBulletin } from '@luoshi/app/bulletin/consult-bulletin';
import { createBulletin } from '@luoshi/app/bulletin/create-bulletin';
import { downloadWorkbook } from '@luoshi/app/bulletin/download-workbook';
import { downloadBulletin } from '@luoshi/app/bulletin/download-bulletin';
import { editBulletin } from '@luoshi/app/bulletin/edit-bulletin';
import { freezeBulletin } from '@luoshi/app/bulletin/freeze-bulletin';
import { issueBulletin } from '@luoshi/app/bulletin/issue-bulletin';
import { listBulletins, readBulletin } from '@luoshi/app/bulletin/read-bulletin';
import { reviewBulletin, signBulletin } from '@luoshi/app/bulletin/sign-bulletin';
import { withdrawBulletin } from '@luoshi/app/bulletin/withdraw-bulletin';
import { format, type MessageKey } from '@luoshi/contract/message';
import type { bulletinRoutes } from '@luoshi/contract/routes/bulletin';
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { HandlersOf } from '../http/handler.ts';
import { decoded } from './sent-file.ts';

/** Texts of official documents; every key that domain and app ask for stands in the catalogue, by test. */
export const onPaper: Say = (key, params) => format('zh-Hans', key as MessageKey, params);

const say = onPaper;

export const bulletinHandlers: HandlersOf<typeof bulletinRoutes> = {
  listBulletins: (context) => listBulletins(context, undefined),
  createBulletin: (context, { body }) => createBulletin(context, { ...body, say }),
  readBulletin: (context, { params }) => readBulletin(context, { ...params, say }),
  editBulletin: (context, { params, body }) => editBulletin(context, { ...params, ...body, say }),
  freezeBulletin: (context, { params, body }) => freezeBulletin(context, { ...params, ...body, say }),
  consultBulletin: (context, { params, body }) => consultBulletin(context, { ...params, ...body, say }),
  answerBulletin: (context, { params, body }) => answerBulletin(context, { ...params, ...body, say }),
  reviewBulletin: (context, { params, body }) => reviewBulletin(context, { ...params, ...body, say }),
  signBulletin: (context, { params, body }) => signBulletin(context, { ...params, ...body, say }),
  issueBulletin: (context, { params, body }) => issueBulletin(context, { ...params, ...body, say }),
  archiveBulletin: (context, { params, body }) => archiveBulletin(context, { ...params, ...body, say }),
  withdrawBulletin: (context, { params, body }) => withdrawBulletin(context, { ...params, ...body, say }),
  addAnnex: async (context, { params, body }) => {
    const file = body.file === null ? null : decoded(body.file);
    if (file?.ok === false) return file;
    return addAnnex(context, { ...params, ...body, file: file?.value ?? null, say });
  },
  removeAnnex: (context, { params, body }) =>
    removeAnnex(context, { ...params, ...body, at: Number(params.at), say }),
  downloadWorkbook: (context, { params }) => downloadWorkbook(context, { ...params, say }),
  downloadBulletin: (context, { params }, edge) =>
    downloadBulletin(context, { ...params, say, pageAddress: `${edge.origin}/bulletins/${params.id}` }),
};
