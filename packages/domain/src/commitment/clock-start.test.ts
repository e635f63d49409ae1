// Signing late wins no days.
import { expect, test } from 'vitest';
import { clockStart } from './clock-start.ts';

test.each([
  ['signed in time', '2026-07-07', '2026-07-08', '2026-07-07'],
  ['not signed', null, '2026-07-08', '2026-07-08'],
  ['signed a week late', '2026-07-15', '2026-07-08', '2026-07-08'],
  ['signed where no day was set', '2026-07-15', null, '2026-07-15'],
  ['neither', null, null, null],
] as const)('%s', (_, signedOn, dueOn, expected) => expect(clockStart(signedOn, dueOn)).toBe(expected));
