// Acts that turn a commitment: returned, given anew, reopened, withdrawn, filed away, its letter changed.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id } from '../value.ts';
import { CommitmentPage } from './commitment.ts';

const basedOn = z.object({ basedOn: z.number().int().positive() });
const reason = z.string().trim().min(1).max(1_000);
const opinion = z.string().trim().max(500).nullable();
const basis = z.string().trim().min(1).max(300);

export const commitmentTurnRoutes = {
  returnAssignment: route({
    method: 'post',
    path: '/commitments/{id}/returns',
    verb: 'commitment.return',
    summary: 'Return a task that is not the unit’s own, naming the unit it should go to',
    since: '1',
    params: byId,
    body: basedOn.extend({ reason, suggestedUnitId: Id.nullable() }),
    answer: CommitmentPage,
  }),
  settleReturn: route({
    method: 'post',
    path: '/assignment-returns/{id}/decision',
    verb: 'commitment.settle-return',
    summary: 'Give a returned task to another unit, or leave it where it is',
    since: '1',
    params: byId,
    body: basedOn.extend({
      decision: z.enum(['reassigned', 'kept']),
      unitId: Id.nullable(),
      opinion,
    }),
    answer: CommitmentPage,
  }),
  reopenCommitment: route({
    method: 'post',
    path: '/commitments/{id}/reopenings',
    verb: 'commitment.reopen',
    summary: 'Take up a closed commitment again under its number; done late stays done late',
    since: '1',
    params: byId,
    body: basedOn.extend({ reason }),
    answer: CommitmentPage,
  }),
  withdrawCommitment: route({
    method: 'post',
    path: '/commitments/{id}/withdrawal',
    verb: 'commitment.withdraw',
    summary: 'Take a commitment off the ledger, with the leader’s word it rests on',
    since: '1',
    params: byId,
    body: basedOn.extend({ reason, basis }),
    answer: CommitmentPage,
  }),
  archiveCommitment: route({
    method: 'post',
    path: '/commitments/{id}/archive',
    verb: 'commitment.archive',
    summary: 'File away what is closed',
    since: '1',
    params: byId,
    body: basedOn,
    answer: CommitmentPage,
  }),
  changeLetter: route({
    method: 'post',
    path: '/commitments/{id}/letter-changes',
    verb: 'commitment.change-letter',
    summary: 'Ask that another date or quantity than the signed letter’s counts for scores',
    since: '1',
    params: byId,
    body: basedOn.extend({
      dueOn: DateText.nullable(),
      targetValue: z.string().max(40).nullable(),
      reason,
      basis,
    }),
    answer: CommitmentPage,
  }),
  signLetter: route({
    method: 'post',
    path: '/letter-changes/{id}/decision',
    verb: 'commitment.sign-letter',
    summary: 'Sign or refuse a change of a signed letter',
    since: '1',
    params: byId,
    body: basedOn.extend({ decision: z.enum(['signed', 'refused']), opinion }),
    answer: CommitmentPage,
  }),
};
