// Reads `rules/duty`.
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import type { DutyRules } from './duty-rules.ts';
import { headNames, readHead } from './rule-head.ts';

const rosterOf = (read: FieldReader): DutyRules['roster'] =>
  read.map('roster', ['shift-starts', 'gap-days', 'staff-per-shift', 'source'], (roster) => ({
    shiftStarts: roster.text('shift-starts'),
    gapDays: roster.whole('gap-days', { least: '0', most: '30' }),
    staffPerShift: roster.whole('staff-per-shift', { least: '1', most: '9' }),
  }));

const callsOf = (read: FieldReader): DutyRules['calls'] =>
  read.map('calls', ['answer-minutes', 'wait-minutes', 'source'], (calls) => ({
    answerMinutes: calls.whole('answer-minutes', { least: '1', most: '60' }),
    waitMinutes: calls.whole('wait-minutes', { least: '1', most: '120' }),
  }));

const attendanceOf = (read: FieldReader): DutyRules['attendance'] =>
  read.map('attendance', ['rounds-a-year', 'reply', 'appeals-end'], (attendance) => ({
    roundsAYear: attendance.whole('rounds-a-year', { least: '1', most: '52' }),
    reply: attendance.map('reply', ['days', 'kind', 'starts', 'source'], (clock) => ({
      id: 'attendance-reply',
      days: clock.whole('days', { least: '1', most: '60' }),
      kind: clock.oneOf('kind', ['working', 'calendar']),
      starts: clock.text('starts'),
      source: clock.text('source'),
    })),
    appealsEnd: attendance.map('appeals-end', ['month', 'day', 'source'], (end) => ({
      month: end.whole('month', { least: '1', most: '12' }),
      day: end.whole('day', { least: '1', most: '28' }),
    })),
  }));

/** Reads the rules of duty from data in which every value is text. */
export const parseDuty = (data: unknown): Parsed<DutyRules> =>
  readFields(data, [...headNames, 'roster', 'calls', 'attendance'], (read) => ({
    ...readHead(read),
    roster: rosterOf(read),
    calls: callsOf(read),
    attendance: attendanceOf(read),
  }));
