// Acts that turn a commitment.
import { archiveCommitment } from '@luoshi/app/commitment/archive-commitment';
import { changeLetter } from '@luoshi/app/commitment/change-letter';
import { reopenCommitment } from '@luoshi/app/commitment/reopen-commitment';
import { returnAssignment } from '@luoshi/app/commitment/return-assignment';
import { settleReturn } from '@luoshi/app/commitment/settle-return';
import { signLetter } from '@luoshi/app/commitment/sign-letter';
import { withdrawCommitment } from '@luoshi/app/commitment/withdraw-commitment';
import type { commitmentTurnRoutes } from '@luoshi/contract/routes/commitment-turn';
import type { HandlersOf } from '../http/handler.ts';

export const commitmentTurnHandlers: HandlersOf<typeof commitmentTurnRoutes> = {
  returnAssignment: (context, { params, body }) => returnAssignment(context, { ...params, ...body }),
  settleReturn: (context, { params, body }) => settleReturn(context, { ...params, ...body }),
  reopenCommitment: (context, { params, body }) => reopenCommitment(context, { ...params, ...body }),
  withdrawCommitment: (context, { params, body }) => withdrawCommitment(context, { ...params, ...body }),
  archiveCommitment: (context, { params, body }) => archiveCommitment(context, { ...params, ...body }),
  changeLetter: (context, { params, body }) => changeLetter(context, { ...params, ...body }),
  signLetter: (context, { params, body }) => signLetter(context, { ...params, ...body }),
};
