// News once, reminders by rule, and each under a key of its own.
import { expect, test } from 'vitest';
import type { ReminderRule } from '../calendar/reminders.ts';
import { occasionsOn, type Waiting } from './occasion.ts';

const holidays = { off: [], worked: [] };
const rules: readonly ReminderRule[] = [
  {
    step: 'report',
    name: '',
    kind: 'working',
    before: [2, 0],
    after: [1],
    to: ['doer'],
    send: 'digest',
    source: '',
  },
  {
    step: 'report',
    name: '',
    kind: 'working',
    before: [],
    after: [3],
    to: ['head'],
    send: 'at-once',
    source: '',
  },
];
const report: Waiting = {
  key: 'report c1 2026-06',
  step: 'report',
  dueOn: '2026-07-08',
  isDoer: true,
  reachedAs: [],
};
const keysOn = (on: string, task: Waiting = report): readonly string[] =>
  occasionsOn([task], rules, on, holidays).map(({ key }) => key);

test('what waits is news under one key on every day, and is reminded of two working days before and on the day', () => {
  expect(keysOn('2026-07-03')).toEqual(['new:report c1 2026-06:2026-07-08']);
  expect(keysOn('2026-07-06')).toEqual([
    'new:report c1 2026-06:2026-07-08',
    '-2:report c1 2026-06:2026-07-08',
  ]);
  expect(keysOn('2026-07-08')).toEqual([
    'new:report c1 2026-06:2026-07-08',
    '0:report c1 2026-06:2026-07-08',
  ]);
  expect(keysOn('2026-07-09')).toEqual([
    'new:report c1 2026-06:2026-07-08',
    '1:report c1 2026-06:2026-07-08',
  ]);
});

test('the head hears of it only by the rule that names him, at once, and it is no news of his', () => {
  const seen: Waiting = { ...report, isDoer: false, reachedAs: ['head'] };
  expect(keysOn('2026-07-08', seen)).toEqual([]);
  expect(occasionsOn([seen], rules, '2026-07-13', holidays)).toMatchObject([{ days: 3, send: 'at-once' }]);
});

test('a later due date is news again', () => {
  expect(keysOn('2026-07-03', { ...report, dueOn: '2026-07-31' })).toEqual([
    'new:report c1 2026-06:2026-07-31',
  ]);
});

test('what is only to be looked at is never news', () => {
  expect(keysOn('2026-07-03', { ...report, step: 'look' })).toEqual([]);
});
