// What key projects have besides their commitments.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Projects } from '../schema.gen.ts';

/** A project's own row. */
export type ProjectRow = Selectable<Projects>;

/** All projects of the county. */
export const listProjects = (tx: Tx): Promise<ProjectRow[]> =>
  tx.db
    .selectFrom('tenant.projects')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .execute();

/** @returns a project, or null */
export const findProject = async (tx: Tx, id: string): Promise<ProjectRow | null> =>
  (await tx.db
    .selectFrom('tenant.projects')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** The commitment of a number, or null; only what was assigned has one. */
export const findCommitmentNumbered = async (tx: Tx, number: string): Promise<string | null> => {
  const row = await tx.db
    .selectFrom('tenant.commitments')
    .select('id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.id ?? null;
};
