// Where a line of the work list stands on 8 July 2026.
import { expect, test } from 'vitest';
import { daysOverdue, urgencyOf, worstLight } from './urgency.ts';

const today = '2026-07-08';

test.each([
  ['red goes first, whenever it is due', { light: 'behind', dueOn: '2026-08-03', waits: false }, 'behind'],
  ['a day late', { light: 'normal', dueOn: '2026-07-07', waits: false }, 'overdue'],
  ['due today', { light: null, dueOn: '2026-07-08', waits: false }, 'today'],
  ['due tomorrow', { light: 'slow', dueOn: '2026-07-09', waits: false }, 'next'],
  ['without a day', { light: null, dueOn: null, waits: false }, 'next'],
  ['red, but for somebody else to do', { light: 'behind', dueOn: '2026-07-01', waits: true }, 'waiting'],
] as const)('%s', (_, line, expected) => expect(urgencyOf(line, today)).toBe(expected));

test('days overdue are calendar days and never negative', () => {
  expect([
    daysOverdue('2026-06-30', today),
    daysOverdue('2026-07-08', today),
    daysOverdue('2026-07-09', today),
    daysOverdue(null, today),
  ]).toEqual([8, 0, 0, 0]);
});

test('the worst of several lights is told, none when nothing is lit', () => {
  expect([worstLight(['normal', null, 'slow']), worstLight(['normal']), worstLight([null])]).toEqual([
    'slow',
    'normal',
    null,
  ]);
});
