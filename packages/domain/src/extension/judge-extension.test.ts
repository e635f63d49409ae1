import { expect, it } from 'vitest';
import { judgeExtension } from './judge-extension.ts';

const code = (today: string, dueOn: string | null, to: string): string => {
  const outcome = judgeExtension(today, dueOn, to);
  return outcome.ok ? outcome.value : outcome.refusal.code;
};

it('is asked until the due date, and not after it', () => {
  expect(code('2026-07-15', '2026-07-15', '2026-08-10')).toBe('2026-07-15');
  expect(code('2026-07-16', '2026-07-15', '2026-08-10')).toBe('extension-too-late');
});
it('asks for a later day than the one in force', () => {
  expect(code('2026-07-08', '2026-07-15', '2026-07-15')).toBe('extension-not-later');
  expect(code('2026-07-08', null, '2026-07-15')).toBe('extension-no-due');
});
