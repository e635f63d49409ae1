import { expect, test } from 'vitest';
import { judgeHandover, openMatters, type LogLine } from './handover.ts';
import { shiftTimes } from './shift-times.ts';

const line = (id: string, differs: Partial<LogLine> = {}): LogLine => ({
  id,
  pending: true,
  kind: 'call',
  aboutId: null,
  ...differs,
});
const log = [
  line('水毁'),
  line('来电', { pending: false }),
  line('停电'),
  line('了结', { kind: 'closing', pending: false, aboutId: '停电' }),
];

test('open is what is pending and closed by no later line', () => {
  expect(openMatters(log)).toEqual(['水毁']);
});

test('a handover leaves nothing behind: what is open is carried', () => {
  expect(judgeHandover(log, [])).toMatchObject({ refusal: { code: 'matters-open', params: { count: 1 } } });
  expect(judgeHandover(log, ['水毁', '停电'])).toEqual({ ok: true, value: ['水毁'] });
});

test('a shift runs 24 hours from eight in the county', () => {
  expect(shiftTimes('2026-07-07', '08:00', 'Asia/Shanghai')).toEqual({
    startsAt: '2026-07-07T00:00:00.000Z',
    endsAt: '2026-07-08T00:00:00.000Z',
  });
});
