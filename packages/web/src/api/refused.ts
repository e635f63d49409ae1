// The one error of a call: a refusal of the server, or that no answer came.
import { refusalCodes } from '@luoshi/domain/refusal/refusal';
import type { RefusalCode, RefusalParams } from '@luoshi/domain/refusal/refusal';

/** Why a call was not done; `unreachable` when the server gave no answer. */
export type CallCode = RefusalCode | 'unreachable';

/** Thrown by every call that was not done; its text is looked up by code, in the reader's language. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: CallCode;
  readonly params: RefusalParams;

  constructor(code: CallCode, params: RefusalParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

const isCode = (text: unknown): text is RefusalCode => (refusalCodes as readonly unknown[]).includes(text);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The refusal of a `problem+json`; anything else a server or proxy may answer is `failed` or `unreachable`. */
export const refusedBy = (status: number, problem: unknown): Refused => {
  if (isRecord(problem) && isCode(problem['code'])) {
    return new Refused(problem['code'], isRecord(problem['params']) ? problem['params'] : {});
  }
  return status >= 502 && status <= 504
    ? new Refused('unreachable')
    : new Refused('failed', { incident: status });
};

/** Any error as a {@link Refused}; what is none is a bug and is thrown on. */
export const asRefused = (error: unknown): Refused => {
  if (error instanceof Refused) return error;
  throw error;
};
