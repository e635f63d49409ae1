// What holds for every span of quiet hours and every moment.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../period/calendar-date.ts';
import { isQuiet, sendFrom } from './quiet-hours.ts';

const seed = 20260708;
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const day = fc.integer({ min: 1, max: 30 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);

test('nothing is ever sent in quiet hours, nothing is held back outside of them, and no wait is longer than a day', () => {
  fc.assert(
    fc.property(time, time, day, time, (from, until, on, at) => {
      const hours = { from, until };
      const sent = sendFrom(hours, { day: on, time: at });
      expect(isQuiet(hours, sent.time)).toBe(false);
      if (!isQuiet(hours, at)) expect(sent).toEqual({ day: on, time: at });
      const [a, b] = [`${on} ${at}`, `${sent.day} ${sent.time}`];
      expect(b >= a).toBe(true);
      expect(b < `${addDays(on, 1)} ${at}`).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});

test.each([
  ['18:30', '08:00', '2026-07-08', '22:10', '2026-07-09 08:00'],
  ['18:30', '08:00', '2026-07-08', '07:59', '2026-07-08 08:00'],
  ['18:30', '08:00', '2026-07-08', '08:00', '2026-07-08 08:00'],
  ['12:00', '14:00', '2026-07-31', '13:00', '2026-07-31 14:00'],
  ['18:30', '08:00', '2026-07-31', '18:30', '2026-08-01 08:00'],
])('quiet from %s until %s: what comes on %s at %s goes out %s', (from, until, on, at, expected) => {
  const sent = sendFrom({ from, until }, { day: on, time: at });
  expect(`${sent.day} ${sent.time}`).toBe(expected);
});
