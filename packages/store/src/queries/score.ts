// Adopted rulebooks and evaluations as stored; what they say is read by `app`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Evaluations, Rulebooks } from '../schema.gen.ts';

/** An adopted rulebook's own row. */
export type RulebookRow = Selectable<Rulebooks>;
/** An evaluation's own row. */
export type EvaluationRow = Selectable<Evaluations>;

/** Adopted rulebooks, newest first. */
export const listRulebooks = (tx: Tx): Promise<RulebookRow[]> =>
  tx.db
    .selectFrom('tenant.rulebooks')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('adopted_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Evaluations with their rulebook's version and hash, newest first; all, or the one named. */
export const listEvaluations = (tx: Tx, id: string | null) => {
  const query = tx.db
    .selectFrom('tenant.evaluations as row')
    .innerJoin('tenant.rulebooks as book', (join) =>
      join.onRef('book.jurisdiction_id', '=', 'row.jurisdiction_id').onRef('book.id', '=', 'row.rulebook_id'),
    )
    .selectAll('row')
    .select(['book.rulebook', 'book.rulebook_version', 'book.sha256', 'book.content'])
    .where('row.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('row.made_at', 'desc')
    .orderBy('row.id', 'desc');
  return (id === null ? query : query.where('row.id', '=', id)).execute();
};

/** One element of {@link listEvaluations}. */
export type EvaluationRecord = Awaited<ReturnType<typeof listEvaluations>>[number];

/** Units that are compared with each other, by cohort and order. */
export const listCohortUnits = (tx: Tx): Promise<{ id: string; name: string; cohort: string }[]> =>
  tx.db
    .selectFrom('tenant.units')
    .select(['id', 'name', sql<string>`cohort`.as('cohort')])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('cohort', 'is not', null)
    .orderBy('ordinal')
    .orderBy('name')
    .execute();
