// HTTP status of each refusal; exhaustive by type.
import type { RefusalCode } from '@luoshi/domain/refusal/refusal';
import { z } from 'zod';

const special: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'foreign-page': 403,
  'checker-is-reporter': 403,
  'not-found': 404,
  'changed-meanwhile': 409,
  duplicate: 409,
  'already-set-up': 409,
  'wrong-state': 409,
  'closing-not-ready': 409,
  'too-late': 409,
  'objection-open': 409,
  'answers-awaited': 409,
  'no-account': 409,
  'obstacle-open': 409,
  'not-due-to-climb': 409,
  'extension-too-late': 409,
  'extension-open': 409,
  'checker-decides': 403,
  'own-case': 403,
  'reply-awaited': 409,
  'not-drawn': 409,
  'roster-kept': 409,
  'matters-open': 409,
  'call-waits': 409,
  'draw-same-person': 403,
  'draw-too-early': 409,
  'visit-repeated': 409,
  'visit-near': 409,
  'budget-spent': 409,
  'already-held': 409,
  'request-not-running': 409,
  'form-unmapped': 409,
  'dispatch-list-doubled': 409,
  'dispatch-list-full': 409,
  'nothing-to-confirm': 409,
  'file-too-large': 413,
  'too-many-attempts': 429,
  failed: 500,
};

/** Status of a refusal: 422 unless it says something more. */
export const statusOf = (code: RefusalCode): number => special[code] ?? 422;

/** `application/problem+json` as every refusal is answered (RFC 9457). */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  detail: z.string().optional(),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;
