import { expect, test } from 'vitest';
import { mayAct, responsibilityState, type ResponsibilityFacts } from './state.ts';

const opened: ResponsibilityFacts = {
  isStated: false,
  statementDueOn: '2026-07-13',
  isProposed: false,
  isHandedOver: false,
  isClosed: false,
};
const on = (today: string, differs: Partial<ResponsibilityFacts> = {}) =>
  responsibilityState({ ...opened, ...differs }, today);

test('the unit is heard first; silence past the last day lets the file go on', () => {
  expect(on('2026-07-13')).toBe('to-state');
  expect(on('2026-07-14')).toBe('stated');
  expect(on('2026-07-09', { isStated: true })).toBe('stated');
  expect(mayAct('to-state', 'propose')).toMatchObject({ refusal: { code: 'statement-awaited' } });
  expect(mayAct('stated', 'propose').ok).toBe(true);
});

test('what is handed over was proposed, and what is closed changes no more', () => {
  expect(mayAct('stated', 'hand-over')).toMatchObject({ refusal: { code: 'wrong-state' } });
  expect(mayAct(on('2026-07-20', { isStated: true, isProposed: true }), 'hand-over').ok).toBe(true);
  for (const act of ['edit', 'state', 'propose', 'hand-over', 'close'] as const) {
    expect(mayAct('closed', act).ok).toBe(false);
  }
});

test('a closed file may be one that was exempted and never handed over', () => {
  expect(mayAct('proposed', 'close').ok).toBe(true);
  expect(mayAct('stated', 'close').ok).toBe(false);
});
