import { expect, it } from 'vitest';
import { readClock } from './clock.ts';
import type { ClockEvent, Party } from './event.ts';

const holidays = { off: [], worked: [] };
const town: Party = { kind: 'unit', id: 'town' };
const land: Party = { kind: 'unit', id: 'land' };
const vice: Party = { kind: 'leader', id: 'vice' };
// 1 June 2026 is a Monday.
const assigned: ClockEvent = { type: 'assigned', on: '2026-06-01', to: town, dueOn: '2026-06-30' };
const raised: ClockEvent = { type: 'obstacle-raised', on: '2026-06-15', id: 'a', inTime: true };
const recognised: ClockEvent = { type: 'obstacle-recognised', on: '2026-06-17', id: 'a', to: land };

it('an obstacle not recognised yet moves nothing', () => {
  expect(readClock([assigned, raised], '2026-06-26', holidays)).toEqual({
    dueOn: '2026-06-30',
    heldDays: 0,
    doneOn: null,
    lateDays: 0,
    spent: [{ party: town, calendar: 25, working: 19 }],
  });
});

it('recognised, the days since raising are those of whoever must act and the date moves by its working days', () => {
  // 16–26 June: 9 working days; 30 June + 9 working days = 13 July.
  expect(readClock([assigned, raised, recognised], '2026-06-26', holidays)).toEqual({
    dueOn: '2026-07-13',
    heldDays: 9,
    doneOn: null,
    lateDays: 0,
    spent: [
      { party: town, calendar: 14, working: 10 },
      { party: land, calendar: 11, working: 9 },
    ],
  });
});

it('given back, the days are the leader’s until he rules; ended, they are the unit’s again', () => {
  const back: ClockEvent = { type: 'obstacle-given-back', on: '2026-06-18', id: 'a', to: vice };
  const ended: ClockEvent = { type: 'obstacle-ruled', on: '2026-06-22', id: 'a', to: null };
  const { spent, dueOn } = readClock([assigned, raised, recognised, back, ended], '2026-06-26', holidays);
  expect(spent).toEqual([
    { party: town, calendar: 18, working: 14 },
    { party: land, calendar: 3, working: 3 },
    { party: vice, calendar: 4, working: 2 },
  ]);
  expect(dueOn).toBe('2026-07-07');
});

it('one raised too late stops no clock', () => {
  const late: ClockEvent = { type: 'obstacle-raised', on: '2026-06-29', id: 'a', inTime: false };
  const told = [assigned, late, { ...recognised, on: '2026-06-30' }];
  expect(readClock(told, '2026-07-03', holidays)).toMatchObject({ dueOn: '2026-06-30', lateDays: 3 });
});

it('an extension asked in time moves the date when granted, and not before', () => {
  const asked: ClockEvent = { type: 'extension-asked', on: '2026-06-30', id: 'e', to: '2026-07-20' };
  const told = [assigned, asked, { type: 'extension-granted', on: '2026-07-03', id: 'e' } as const];
  expect(readClock(told, '2026-07-02', holidays)).toMatchObject({ dueOn: '2026-06-30', lateDays: 2 });
  expect(readClock(told, '2026-07-03', holidays)).toMatchObject({ dueOn: '2026-07-20', lateDays: 0 });
});

it('an extension asked after the due date moves nothing', () => {
  const asked: ClockEvent = { type: 'extension-asked', on: '2026-07-01', id: 'e', to: '2026-07-20' };
  const told = [assigned, asked, { type: 'extension-granted', on: '2026-07-02', id: 'e' } as const];
  expect(readClock(told, '2026-07-03', holidays)).toMatchObject({ dueOn: '2026-06-30', lateDays: 3 });
});

it('what has no owner is nobody’s day', () => {
  const orphan: ClockEvent = { ...assigned, to: { kind: 'nobody', id: null } };
  const told = [orphan, { type: 'reassigned', on: '2026-06-03', to: town } as const];
  expect(readClock(told, '2026-06-05', holidays).spent).toEqual([
    { party: { kind: 'nobody', id: null }, calendar: 2, working: 2 },
    { party: town, calendar: 2, working: 2 },
  ]);
});
