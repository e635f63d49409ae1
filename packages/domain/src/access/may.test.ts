// The four people of the demo county are the permission levels; what each may do is said here once more, by hand.
import { describe, expect, test } from 'vitest';
import { may } from './may.ts';
import type { Verb } from './grants.ts';
import type { Actor, Subject } from './role.ts';

const actor = (name: string, roles: Actor['roles'], unitIds: readonly string[]): Actor => ({
  jurisdictionId: 1,
  accountId: `account-${name}`,
  personId: name,
  postId: `post-${name}`,
  roles,
  unitIds,
});
const clerk = actor('贺晓梅', ['handler'], ['双渠镇']);
const office = actor('沈文博', ['office'], ['督查考核局']);
const inspector = actor('程国栋', ['inspector'], ['督查考核局']);
const leader = actor('顾明德', ['leader'], ['双渠镇', '督查考核局', '农业农村局']);
const stranger: Actor = {
  jurisdictionId: 1,
  accountId: null,
  personId: null,
  postId: null,
  roles: ['public'],
  unitIds: [],
};

const answer = (verb: Verb, subject: Subject, who: Actor): string => {
  const outcome = may(verb, subject, who);
  return outcome.ok ? 'ok' : outcome.refusal.code;
};
const ofTown: Subject = { unitIds: ['双渠镇'], leaderPostIds: ['post-顾明德'] };
const ofOthers: Subject = { unitIds: ['安禾镇'], leaderPostIds: ['post-另一位'] };

describe.each([
  ['report.file', 'ok', 'not-allowed', 'not-allowed', 'not-allowed'],
  ['report.sign', 'not-allowed', 'not-allowed', 'not-allowed', 'not-allowed'],
  ['report.review', 'not-allowed', 'ok', 'not-allowed', 'not-allowed'],
  ['check.record', 'not-allowed', 'not-allowed', 'ok', 'not-allowed'],
  ['check.object', 'ok', 'not-allowed', 'not-allowed', 'not-allowed'],
  ['check.decide', 'not-allowed', 'ok', 'not-allowed', 'not-allowed'],
  ['commitment.close', 'not-allowed', 'not-allowed', 'not-allowed', 'ok'],
  ['breakdown.issue', 'not-allowed', 'ok', 'not-allowed', 'not-allowed'],
  ['bulletin.sign', 'not-allowed', 'not-allowed', 'not-allowed', 'ok'],
  ['work.list', 'ok', 'ok', 'ok', 'ok'],
] as const)('%s on a matter of 双渠镇', (verb, ...expected) => {
  test.each([
    [clerk, expected[0]],
    [office, expected[1]],
    [inspector, expected[2]],
    [leader, expected[3]],
  ])('$personId: %s', (who, said) => expect(answer(verb, ofTown, who)).toBe(said));
});

test('a clerk does nothing to a matter of another township, nor does a leader close a task he did not give', () => {
  expect(answer('report.file', ofOthers, clerk)).toBe('not-allowed');
  expect(answer('commitment.sign-for', ofOthers, clerk)).toBe('not-allowed');
  expect(answer('commitment.close', ofOthers, leader)).toBe('not-allowed');
  expect(answer('commitment.close', {}, leader)).toBe('not-allowed');
});

test('only the head of the unit signs', () => {
  const head = actor('镇长', ['head'], ['双渠镇']);
  expect([answer('report.sign', ofTown, head), answer('report.sign', ofOthers, head)]).toEqual([
    'ok',
    'not-allowed',
  ]);
});

test('an inspector does not check what he or his unit reported', () => {
  expect(
    answer('check.record', { reporterPersonIds: ['程国栋'], reporterUnitIds: ['双渠镇'] }, inspector),
  ).toBe('checker-is-reporter');
  expect(
    answer('check.record', { reporterPersonIds: ['贺晓梅'], reporterUnitIds: ['督查考核局'] }, inspector),
  ).toBe('checker-is-reporter');
  expect(
    answer('check.record', { reporterPersonIds: ['贺晓梅'], reporterUnitIds: ['双渠镇'] }, inspector),
  ).toBe('ok');
});

test('without signing in only the set-up of an empty system is open', () => {
  expect(answer('setup.create', {}, stranger)).toBe('ok');
  expect(answer('work.list', {}, stranger)).toBe('not-signed-in');
});

test('the administrator and the auditor touch no figure', () => {
  for (const role of ['administrator', 'auditor'] as const) {
    const who = actor(role, [role], ['双渠镇']);
    for (const verb of [
      'report.file',
      'report.sign',
      'check.record',
      'score.evaluate',
      'bulletin.freeze',
    ] as const) {
      expect(answer(verb, ofTown, who)).toBe('not-allowed');
    }
  }
});
