import { expect, test } from 'vitest';
import type { Notice } from '@luoshi/contract/routes/notice';
import { actsFor, type NoticeReader } from './acts-for.ts';

const slip: Notice = {
  id: 'n1',
  version: 1,
  kind: 'slip',
  state: 'to-sign-for',
  unitId: 'u1',
  unit: '双渠镇',
  commitments: [],
  matter: '农田',
  basis: '滞后',
  requirement: '抓紧',
  feedbackForm: null,
  contact: null,
  condition: null,
  decision: null,
  decides: 'leader',
  bulletinId: 'b1',
  bulletinState: 'issued',
  number: '云督单〔2026〕1号',
  issuedOn: '2026-07-06',
  replyDays: 3,
  replyDueOn: '2026-07-10',
  lateDays: 0,
  signedForAt: null,
  signedForBy: null,
  replies: [],
  interview: null,
  delistCondition: null,
  delistGrounds: null,
  delistAskedAt: null,
  delistedAt: null,
  delistedBy: null,
  withdrawnReason: null,
  madeBy: null,
  madeAt: '2026-07-06T01:00:00.000Z',
};
const nobody: NoticeReader = { postId: null, isOffice: false, isLeader: false, isOfUnit: () => false };
const office = { ...nobody, isOffice: true };
const unit = { ...nobody, isOfUnit: (id: string) => id === 'u1' };

test('the unit signs for it and replies, nobody of another unit does', () => {
  expect(actsFor(slip, unit)).toEqual(['sign-for', 'reply', 'paper']);
  expect(actsFor({ ...slip, state: 'to-reply' }, unit)).toEqual(['reply', 'paper']);
  expect(actsFor(slip, { ...nobody, isOfUnit: (id) => id === 'u2' })).toEqual(['paper']);
});

test('the office judges a reply, and takes back what is not answered', () => {
  expect(actsFor({ ...slip, state: 'replied' }, office)).toEqual(['accept', 'return', 'paper']);
  expect(actsFor(slip, office)).toEqual(['paper', 'withdraw']);
});

test('a listed one is asked to end by the office and ended by a leader', () => {
  const listed = { ...slip, kind: 'listed', state: 'listed' } as const;
  const leader = { ...nobody, isLeader: true };
  expect(actsFor(listed, office)).toEqual(['ask-delisting', 'paper']);
  expect(actsFor(listed, leader)).toEqual(['paper']);
  const asked = { ...listed, delistAskedAt: '2026-07-08T01:00:00.000Z' };
  expect(actsFor(asked, leader)).toEqual(['delist', 'delist-stays', 'paper']);
});
