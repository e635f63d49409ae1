import { describe, expect, test } from 'vitest';
import { callingState, draftSteps, type Contact } from './escalation.ts';

const contact = (id: string, parentId: string | null, ordinal: number): Contact => ({
  id,
  parentId,
  ordinal,
  name: id,
  phone: `1${id}`,
});
const tree = [
  contact('值班室', null, 0),
  contact('甲村', '值班室', 1),
  contact('乙村', '值班室', 2),
  contact('丙村', '值班室', 3),
];
const leader = { name: '带班', phone: '20' };
const county = { name: '县带班', phone: '30' };
const names = (steps: readonly { name: string }[]) => steps.map(({ name }) => name);

describe('the draft', () => {
  test('goes on in the tree, then to the leader on duty, then to the county’s', () => {
    const steps = draftSteps(tree, '乙村', leader, county);
    expect(names(steps)).toEqual(['乙村', '丙村', '带班', '县带班']);
    expect(steps.map(({ level }) => level)).toEqual(['first', 'tree', 'leader', 'county-leader']);
  });
  test('calls no number twice', () => {
    expect(names(draftSteps(tree, '丙村', leader, { ...county, phone: '20' }))).toEqual(['丙村', '带班']);
  });
  test('begins with the leaders when nobody is known by that name', () => {
    expect(names(draftSteps(tree, '?', leader, county))).toEqual(['带班', '县带班']);
  });
});

describe('what is to be done', () => {
  const steps = draftSteps(tree, '乙村', leader, county);
  const at = (minute: string) => `2026-07-07T15:${minute}:00.000Z`;
  const missed = (step: number, minute: string) => ({ step, calledAt: at(minute), answered: false });
  test('first: to call', () => {
    expect(callingState(steps, [], 5, at('00'))).toEqual({ state: 'call', step: 0 });
  });
  test('after a call nobody answered: to wait, until the minutes are over', () => {
    expect(callingState(steps, [missed(0, '00')], 5, at('04'))).toEqual({
      state: 'wait',
      step: 1,
      until: at('05'),
    });
    expect(callingState(steps, [missed(0, '00')], 5, at('05'))).toEqual({ state: 'call', step: 1 });
  });
  test('nothing more once somebody answered, or when nobody is left', () => {
    const calls = [missed(0, '00'), { step: 1, calledAt: at('06'), answered: true }];
    expect(callingState(steps, calls, 5, at('30'))).toEqual({ state: 'answered', step: 1 });
    expect(
      callingState(
        steps,
        [0, 1, 2, 3].map((n) => missed(n, '00')),
        5,
        at('30'),
      ),
    ).toEqual({ state: 'exhausted' });
  });
});
