// Obstacles with who must act, one after another, and what was sent on; what counts of them is decided in `domain`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { ObstacleEscalations, Obstacles, ObstacleTurns } from '../schema.gen.ts';

/** An obstacle's own row. */
export type ObstacleRow = Selectable<Obstacles>;
/** One who must act, with what was given back and ruled. */
export type ObstacleTurnRow = Selectable<ObstacleTurns>;
/** A step sent. */
export type ObstacleEscalationRow = Selectable<ObstacleEscalations>;

/** A turn with the names of unit, leader who must act, and leader in charge (`姓名 职务`). */
export type ObstacleTurn = ObstacleTurnRow & {
  readonly unit: string | null;
  readonly post: string | null;
  readonly leader: string | null;
};

/** An obstacle with all that hangs on it, oldest first. */
export interface ObstacleRecord {
  readonly row: ObstacleRow & {
    readonly unit: string | null;
    readonly must_unit: string | null;
    readonly must_post: string | null;
  };
  readonly turns: readonly ObstacleTurn[];
  readonly escalations: readonly ObstacleEscalationRow[];
}

const unitName = (column: string) =>
  sql<string | null>`(select name from tenant.units unit
    where unit.jurisdiction_id = each.jurisdiction_id and unit.id = ${sql.ref(column)})`;

const postName = (column: string) =>
  sql<string | null>`(select person.name || ' ' || post.title from tenant.posts post
    join tenant.people person on person.jurisdiction_id = post.jurisdiction_id and person.id = post.person_id
    where post.jurisdiction_id = each.jurisdiction_id and post.id = ${sql.ref(column)})`;

const turnsOf = (tx: Tx, ids: readonly string[]): Promise<ObstacleTurn[]> =>
  tx.db
    .selectFrom('tenant.obstacle_turns as each')
    .selectAll('each')
    .select([
      unitName('each.unit_id').as('unit'),
      postName('each.post_id').as('post'),
      postName('each.leader_post_id').as('leader'),
    ])
    .where('each.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('each.obstacle_id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .orderBy('each.ordinal')
    .execute();

const escalationsOf = (tx: Tx, ids: readonly string[]): Promise<ObstacleEscalationRow[]> =>
  tx.db
    .selectFrom('tenant.obstacle_escalations')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('obstacle_id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .orderBy('sent_at')
    .execute();

/** Obstacles of several commitments, oldest first; of all commitments when null. */
export const listObstacles = async (
  tx: Tx,
  commitmentIds: readonly string[] | null,
): Promise<readonly ObstacleRecord[]> => {
  if (commitmentIds?.length === 0) return [];
  const rows = await tx.db
    .selectFrom('tenant.obstacles as each')
    .selectAll('each')
    .select([
      unitName('each.unit_id').as('unit'),
      unitName('each.must_unit_id').as('must_unit'),
      postName('each.must_post_id').as('must_post'),
    ])
    .where('each.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .$if(commitmentIds !== null, (query) =>
      query.where('each.commitment_id', '=', sql<string>`any (${[...(commitmentIds ?? [])]}::uuid[])`),
    )
    .orderBy('each.raised_at')
    .orderBy('each.id')
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const turns = await turnsOf(tx, ids);
  const escalations = await escalationsOf(tx, ids);
  return rows.map((row) => ({
    row,
    turns: turns.filter((turn) => turn.obstacle_id === row.id),
    escalations: escalations.filter((each) => each.obstacle_id === row.id),
  }));
};

/** @returns an obstacle's own row, or null */
export const findObstacle = async (tx: Tx, id: string): Promise<ObstacleRow | null> =>
  (await tx.db
    .selectFrom('tenant.obstacles')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
