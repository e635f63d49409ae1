// Clauses that only say who answers: behind the deed they bind what stands before them, in front what follows.
import type { ReadClause } from './read-clause.ts';

/** Whether a stretch between semicolons ends with such a clause, behind something else. */
const endsAnswering = (part: readonly ReadClause[]): boolean =>
  (part.at(-1)?.isRole ?? false) && part.some((one) => !one.isRole);

/** The clauses of a sentence that name who answers for what stands before them: …，由县教育局负责. */
export function answeringBehind(clauses: readonly ReadClause[]): ReadonlySet<ReadClause> {
  const parts: ReadClause[][] = [];
  for (const clause of clauses) {
    const part = parts.at(-1);
    if (part && clause.after !== '；') part.push(clause);
    else parts.push([clause]);
  }
  return new Set(
    parts.filter(endsAnswering).flatMap((part) => {
      const first = part.findIndex((one) => !one.isRole);
      return part.filter((one, k) => one.isRole && k > first);
    }),
  );
}
