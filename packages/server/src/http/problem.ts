// Refusals at the edge: application/problem+json with a text in the reader's language.
import { format } from '@luoshi/contract/message';
import { statusOf, type ProblemDocument } from '@luoshi/contract/status';
import type { Refusal } from '@luoshi/domain/refusal/refusal';
import { localeOf } from './locale.ts';

/** The problem document of a refusal (RFC 9457). */
export const problemOf = (refusal: Refusal, acceptLanguage: string | undefined): ProblemDocument => ({
  type: `/problems/${refusal.code}`,
  title: format(localeOf(acceptLanguage), `refusal.${refusal.code}`, refusal.params),
  status: statusOf(refusal.code),
  code: refusal.code,
  params: { ...refusal.params },
});

/** A refusal as a response. */
export const refused = (refusal: Refusal, acceptLanguage: string | undefined): Response => {
  const problem = problemOf(refusal, acceptLanguage);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  });
};
