// The path of a commitment, act by act.
import { expect, test } from 'vitest';
import { ok } from '../outcome/outcome.ts';
import { afterAct, commitmentStates, type CommitmentAct, type CommitmentState } from './state.ts';

const acts: readonly CommitmentAct[] = [
  'assign',
  'reassign',
  'sign-for',
  'request-closure',
  'close',
  'return-closure',
  'reopen',
  'withdraw',
];

test('it is assigned, signed for, sent to the leader and closed', () => {
  const path: readonly CommitmentAct[] = [
    'assign',
    'sign-for',
    'request-closure',
    'return-closure',
    'request-closure',
    'close',
  ];
  const end = path.reduce<ReturnType<typeof afterAct>>(
    (state, act) => (state.ok ? afterAct(state.value, act) : state),
    ok('proposed'),
  );
  expect(end).toEqual({ ok: true, value: 'closed' });
});

test.each([
  ['assigned', 'request-closure'],
  ['underway', 'close'],
  ['proposed', 'sign-for'],
  ['closing', 'withdraw'],
] as const)('what is %s cannot take the act %s', (state, act) => {
  expect(afterAct(state, act)).toEqual({
    ok: false,
    refusal: { code: 'wrong-state', params: { state, act } },
  });
});

test('what is closed can only be reopened, and nothing moves what is withdrawn', () => {
  const movesOf = (state: CommitmentState) => acts.filter((act) => afterAct(state, act).ok);
  expect([movesOf('closed'), movesOf('withdrawn')]).toEqual([['reopen'], []]);
});

test('what is reopened goes on under way, and a unit given it anew has to sign for it', () => {
  expect([afterAct('closed', 'reopen'), afterAct('assigned', 'reassign')]).toEqual([
    ok('underway'),
    ok('assigned'),
  ]);
});

test('every state is reached by some act but the first', () => {
  const reached = commitmentStates
    .flatMap((state) => acts.map((act) => afterAct(state, act)))
    .flatMap((next) => (next.ok ? [next.value] : []));
  expect(new Set(reached)).toEqual(new Set(commitmentStates.filter((state) => state !== 'proposed')));
});
