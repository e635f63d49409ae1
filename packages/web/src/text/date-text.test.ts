import { expect, test } from 'vitest';
import { clockText, dayText, weekdayText } from './date-text.ts';

test('a day of this year has no year, another has', () => {
  expect(dayText('2026-07-08', '2026-07-08', 'zh-Hans')).toBe('7月8日');
  expect(dayText('2027-01-03', '2026-07-08', 'zh-Hans')).toBe('2027年1月3日');
  expect(dayText('2026-07-08', '2026-07-08', 'en')).toBe('8 July');
  expect(dayText('2025-12-31', '2026-07-08', 'en')).toBe('31 December 2025');
});

test('the day of the week is the one of the calendar date, whatever zone the machine is in', () => {
  expect(weekdayText('2026-07-08', 'zh-Hans', 'long')).toBe('星期三');
  expect(weekdayText('2026-07-08', 'zh-Hans', 'short')).toBe('周三');
  expect(weekdayText('2026-07-08', 'en', 'short')).toBe('Wed');
});

test('a time of day is the one in the county', () => {
  expect(clockText('2026-07-08T01:42:00.000Z', 'Asia/Shanghai', 'zh-Hans')).toBe('09:42');
  expect(clockText('2026-07-07T16:05:00.000Z', 'Asia/Shanghai', 'en')).toBe('00:05');
});
