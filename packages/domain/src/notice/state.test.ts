import { expect, test } from 'vitest';
import { maySend } from './may-send.ts';
import { noticeState, replyDueOn, type NoticeFacts } from './state.ts';

const none = { off: [], worked: [] };
const slip: NoticeFacts = {
  kind: 'slip',
  isIssued: true,
  isWithdrawn: false,
  isSignedFor: true,
  replyDays: 3,
  lastReply: undefined,
  isDelisted: false,
  isRecorded: false,
};
const stateOf = (differs: Partial<NoticeFacts>) => noticeState({ ...slip, ...differs });

test('a slip waits for its number, then to be signed for, answered and judged; a returned reply is awaited again', () => {
  expect(stateOf({ isIssued: false })).toBe('drafted');
  expect(stateOf({ isSignedFor: false })).toBe('to-sign-for');
  expect(stateOf({})).toBe('to-reply');
  expect(stateOf({ lastReply: null })).toBe('replied');
  expect(stateOf({ lastReply: 'returned' })).toBe('to-reply');
  expect(stateOf({ lastReply: 'accepted' })).toBe('settled');
  expect(stateOf({ isWithdrawn: true })).toBe('withdrawn');
});

test('a message without a reply is settled when sent, an interview when both have signed', () => {
  expect(stateOf({ kind: 'reminder', replyDays: 0 })).toBe('settled');
  expect(stateOf({ kind: 'interview', replyDays: 0 })).toBe('to-reply');
  expect(stateOf({ kind: 'interview', replyDays: 0, isRecorded: true })).toBe('settled');
});

test('挂牌督办 stays listed after its reply is accepted, until it is delisted', () => {
  expect(stateOf({ kind: 'listed', lastReply: null })).toBe('replied');
  expect(stateOf({ kind: 'listed', lastReply: 'accepted' })).toBe('listed');
  expect(stateOf({ kind: 'listed', lastReply: 'accepted', isDelisted: true })).toBe('delisted');
});

test('the reply counts from signing for it, or from the next working day when that was let pass', () => {
  // Friday 3 July 2026: the next working day is Monday the 6th.
  const clock = { issuedOn: '2026-07-03', days: 3 };
  expect(replyDueOn({ ...clock, signedForOn: '2026-07-03' }, none)).toBe('2026-07-08');
  expect(replyDueOn({ ...clock, signedForOn: null }, none)).toBe('2026-07-09');
  expect(replyDueOn({ ...clock, signedForOn: '2026-07-10' }, none)).toBe('2026-07-09');
});

const send = (differs: Partial<Parameters<typeof maySend>[0]>, ...taken: Parameters<typeof maySend>[1]) => {
  const sent = maySend(
    { kind: 'slip', decision: null, isDecidedFirst: false, delistCondition: null, ...differs },
    taken,
  );
  return sent.ok ? 'ok' : sent.refusal.code;
};

test('a step upward is left out only by a recorded decision, for every commitment of the notice', () => {
  const urged = [{ step: 'reminder' as const }, { step: 'urging' as const }];
  expect(send({}, urged)).toBe('ok');
  expect(send({}, urged, [])).toBe('notice-step-skipped');
  expect(send({ decision: '顾明德7月8日批示' }, [])).toBe('ok');
  expect(send({ kind: 'reminder' }, urged)).toBe('ok');
  expect(send({ kind: 'warning' }, [])).toBe('ok');
});

test('what is decided above the office says by whom', () => {
  const held = [{ step: 'interview' as const }];
  expect(send({ kind: 'circular', isDecidedFirst: true }, held)).toBe('notice-needs-decision');
  expect(send({ kind: 'circular', isDecidedFirst: true, decision: '常委会7月8日' }, held)).toBe('ok');
});

test('挂牌督办 needs who decided it and when it ends', () => {
  expect(send({ kind: 'listed' }, [])).toBe('notice-needs-decision');
  expect(send({ kind: 'listed', decision: '县委书记7月2日' }, [])).toBe('delist-condition-missing');
  expect(send({ kind: 'listed', decision: '县委书记7月2日', delistCondition: '通过验收' }, [])).toBe('ok');
});
