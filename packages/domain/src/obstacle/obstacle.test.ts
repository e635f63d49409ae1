import { describe, expect, it } from 'vitest';
import { nextStep, type Climbing } from './next-step.ts';
import { raisedInTime } from './raised-in-time.ts';
import { afterObstacleAct } from './state.ts';

const holidays = { off: ['2026-06-19'], worked: [] };

describe('raised in time', () => {
  // Friday 26 June; the fifth working day before it, with 19 June a holiday, is Thursday 18 June.
  it('is five working days before the due date and no later', () => {
    expect(raisedInTime('2026-06-18', '2026-06-26', 5, holidays)).toBe(true);
    expect(raisedInTime('2026-06-21', '2026-06-26', 5, holidays)).toBe(true);
    expect(raisedInTime('2026-06-22', '2026-06-26', 5, holidays)).toBe(false);
  });
  it('is always so where nothing is due', () => {
    expect(raisedInTime('2026-06-25', null, 5, holidays)).toBe(true);
  });
});

describe('climbing', () => {
  const waiting: Climbing = {
    state: 'recognised',
    answerBy: '2026-06-28',
    byLeader: false,
    ruleBy: null,
    ruledOn: null,
    sent: [],
  };
  const toLeader = { step: 'leader', sentOn: '2026-06-30', answerBy: '2026-07-07' } as const;

  it('goes to the leader after the day asked for, not on it', () => {
    expect(nextStep(waiting, '2026-06-28')).toBeNull();
    expect(nextStep(waiting, '2026-06-29')).toEqual({ step: 'leader', unansweredSince: '2026-06-28' });
  });
  it('goes to the meeting when the leader has not answered, and no further', () => {
    const sent = { ...waiting, sent: [toLeader] };
    expect(nextStep(sent, '2026-07-07')).toBeNull();
    expect(nextStep(sent, '2026-07-08')).toEqual({ step: 'meeting', unansweredSince: '2026-07-07' });
    const meeting = { step: 'meeting', sentOn: '2026-07-08', answerBy: null } as const;
    expect(nextStep({ ...sent, sent: [toLeader, meeting] }, '2026-08-01')).toBeNull();
  });
  it('waits for the new day that the leader set', () => {
    const ruled = { ...waiting, sent: [toLeader], ruledOn: '2026-07-03', answerBy: '2026-07-15' };
    expect(nextStep(ruled, '2026-07-15')).toBeNull();
    expect(nextStep(ruled, '2026-07-16')).toEqual({ step: 'meeting', unansweredSince: '2026-07-15' });
  });
  it('skips the leader when he has it already: he must act, or what was given back waits for him', () => {
    expect(nextStep({ ...waiting, byLeader: true }, '2026-06-29')?.step).toBe('meeting');
    const back = { ...waiting, state: 'given-back', ruleBy: '2026-07-02' } as const;
    expect(nextStep(back, '2026-07-02')).toBeNull();
    expect(nextStep(back, '2026-07-03')).toEqual({ step: 'meeting', unansweredSince: '2026-07-02' });
  });
  it.each(['raised', 'refused', 'lifted', 'ended'] as const)('does not climb when %s', (state) => {
    expect(nextStep({ ...waiting, state }, '2026-12-31')).toBeNull();
  });
});

describe('states', () => {
  it('what is refused or lifted is over', () => {
    expect(afterObstacleAct('refused', 'lift')).toMatchObject({ ok: false });
    expect(afterObstacleAct('lifted', 'rule')).toMatchObject({ ok: false });
  });
  it('a leader may rule without its having been given back', () => {
    expect(afterObstacleAct('recognised', 'rule')).toEqual({ ok: true, value: 'recognised' });
  });
});
