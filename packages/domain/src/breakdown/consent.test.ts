import { expect, test } from 'vitest';
import { consentStanding, mayApprove, stateOn, type ConsentAnswer } from './consent.ts';

const answered = (unitId: string, answer: ConsentAnswer['answer'], settled = false): ConsentAnswer => ({
  unitId,
  answer,
  settled,
});
const dueOn = '2026-07-10';
const codeOf = (consents: readonly ConsentAnswer[], today: string) => {
  const outcome = mayApprove(consents, dueOn, today);
  return outcome.ok ? 'ok' : outcome.refusal.code;
};

test('silence agrees once the last day is over, not on it', () => {
  expect(consentStanding(answered('双渠镇', null), dueOn, '2026-07-10')).toBe('awaited');
  expect(consentStanding(answered('双渠镇', null), dueOn, '2026-07-11')).toBe('silent');
});

test('a consultation is over when every unit has answered or the days are', () => {
  const open = [answered('双渠镇', 'agree'), answered('县水务局', null)];
  expect(stateOn('consulting', open, dueOn, '2026-07-09')).toBe('consulting');
  expect(stateOn('consulting', open, dueOn, '2026-07-11')).toBe('consulted');
  expect(stateOn('consulting', [answered('双渠镇', 'object')], dueOn, '2026-07-09')).toBe('consulted');
  expect(stateOn('approved', open, dueOn, '2026-07-09')).toBe('approved');
  expect(stateOn('drafted', [], null, '2026-07-09')).toBe('drafted');
});

test('an objection blocks the approval, also when the days are over, until the row is changed or the unit agrees', () => {
  expect(codeOf([answered('双渠镇', 'object')], '2026-07-20')).toBe('objection-open');
  expect(codeOf([answered('双渠镇', 'object', true)], '2026-07-09')).toBe('ok');
  expect(codeOf([answered('双渠镇', 'agree')], '2026-07-09')).toBe('ok');
});

test('an answer still awaited blocks it until the days are over', () => {
  const open = [answered('双渠镇', 'agree'), answered('县水务局', null)];
  expect(codeOf(open, '2026-07-10')).toBe('answers-awaited');
  expect(codeOf(open, '2026-07-11')).toBe('ok');
});

test('the units in the way are counted once each', () => {
  const outcome = mayApprove(
    [answered('双渠镇', 'object'), answered('双渠镇', 'object')],
    dueOn,
    '2026-07-09',
  );
  expect(outcome.ok ? null : outcome.refusal.params).toEqual({ count: 1, unitIds: ['双渠镇'] });
});
