// The result of every use case and domain rule: a value, or a refusal from the closed list.
import type { Refusal, RefusalCode, RefusalParams } from '../refusal/refusal.ts';

/** Either the value, or why not. Expected refusals are returned; only bugs and lost infrastructure are thrown. */
export type Outcome<T> = Done<T> | Refused;

/** The good half of an {@link Outcome}. */
export interface Done<T> {
  readonly ok: true;
  readonly value: T;
}

/** The other half of an {@link Outcome}. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** Wraps a value. */
export const ok = <T>(value: T): Done<T> => ({ ok: true, value });

/** Refuses with a code and its parameters; the text is looked up at the edge. */
export const refuse = (code: RefusalCode, params: RefusalParams = {}): Refused => ({
  ok: false,
  refusal: { code, params },
});
