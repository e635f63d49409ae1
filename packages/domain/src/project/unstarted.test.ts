// Started or not, by days.
import { expect, test } from 'vitest';
import { isUnstarted } from './unstarted.ts';

test.each([
  ['planned for today and not begun', '2026-07-08', null, true],
  ['planned for tomorrow', '2026-07-09', null, false],
  ['without a planned start', null, null, false],
  ['begun today', '2026-03-01', '2026-07-08', false],
  ['to begin tomorrow although planned for March', '2026-03-01', '2026-07-09', true],
])('a project %s on 8 July is unstarted: %s → %s is %s', (_, planned, started, expected) => {
  expect(isUnstarted(planned, started, '2026-07-08')).toBe(expected);
});
