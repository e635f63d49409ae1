// What a test expects of an outcome: its value, or the code it was refused with.
import type { Outcome } from '@luoshi/domain/outcome/outcome';

/** @throws when it was refused, with the refusal */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** The code of the refusal, or `ok`. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);
