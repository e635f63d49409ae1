// Commitments as lists and pages need them: with unit and leader names and the standing that counts.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import { namesId } from '../journal/revisions.ts';
import type { Commitments, Nodes, PlanPoints } from '../schema.gen.ts';

/** A commitment's own row. */
export type CommitmentRow = Selectable<Commitments>;
/** A node's own row. */
export type NodeRow = Selectable<Nodes>;
/** A plan point's own row. */
export type PlanPointRow = Selectable<PlanPoints>;

/** Which commitments a list shows; null leaves a condition out. */
export interface CommitmentFilter {
  readonly ids: readonly string[] | null;
  readonly states: readonly CommitmentRow['state'][] | null;
  /** Led by one of these units. */
  readonly leadUnitIds: readonly string[] | null;
  readonly leaderPostId: string | null;
  readonly kind: CommitmentRow['kind'] | null;
  readonly breakdownId: string | null;
  /** Part of the title, number, lead unit, lead leader or handler. */
  readonly text: string | null;
}

/** A filter that leaves everything out; lists override what they need. */
export const anyCommitment: CommitmentFilter = {
  ids: null,
  states: null,
  leadUnitIds: null,
  leaderPostId: null,
  kind: null,
  breakdownId: null,
  text: null,
};

/** @returns the row, or null */
export const findCommitment = async (tx: Tx, id: string): Promise<CommitmentRow | null> =>
  (await tx.db
    .selectFrom('tenant.commitments')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Commitments as they stand, by id; those that are gone are left out. */
export const listCommitmentsById = (tx: Tx, ids: readonly string[]): Promise<CommitmentRow[]> =>
  tx.db
    .selectFrom('tenant.commitments')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute();

/** Locks rows until the transaction ends, so that acts on one commitment follow each other; always in one order. */
export const lockCommitments = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.db
    .selectFrom('tenant.commitments')
    .select('id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
};

const named = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.commitments as c')
    .leftJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('unit.id', '=', 'c.lead_unit_id'),
    )
    .leftJoin('tenant.standings as s', (join) =>
      join.onRef('s.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('s.id', '=', 'c.id'),
    )
    .where('c.jurisdiction_id', '=', tx.actor.jurisdictionId);

const personOf = (post: 'lead_leader_post_id' | 'handler_post_id' | 'given_by_post_id') =>
  sql<string | null>`(select person.name || ' ' || post.title from tenant.posts post
    join tenant.people person on person.jurisdiction_id = post.jurisdiction_id and person.id = post.person_id
    where post.jurisdiction_id = c.jurisdiction_id and post.id = c.${sql.ref(post)})`;

const unitNames = sql<
  string[]
>`coalesce((select array_agg(u.name order by u.ordinal, u.name) from tenant.units u
    where u.jurisdiction_id = c.jurisdiction_id and u.id = any (c.support_unit_ids)), '{}')`;

/** Of a document that is a work secret: what comes from it is one as well. */
const isWorkSecret = sql<boolean>`exists (select from tenant.breakdowns b
    join tenant.documents d on d.jurisdiction_id = b.jurisdiction_id and d.id = b.document_id
    where b.jurisdiction_id = c.jurisdiction_id and b.id = c.breakdown_id and d.secrecy = 'work-secret')`;

/** Commitments of the filter, without columns yet. */
const filtered = (tx: Tx, filter: CommitmentFilter) => {
  let query = named(tx);
  if (filter.ids !== null) query = query.where('c.id', '=', sql<string>`any (${[...filter.ids]}::uuid[])`);
  if (filter.states !== null) query = query.where('c.state', 'in', filter.states);
  if (filter.leadUnitIds !== null) {
    query = query.where('c.lead_unit_id', '=', sql<string>`any (${[...filter.leadUnitIds]}::uuid[])`);
  }
  if (filter.leaderPostId !== null) {
    const post = filter.leaderPostId;
    query = query.where((eb) =>
      eb.or([eb('c.lead_leader_post_id', '=', post), eb('c.given_by_post_id', '=', post)]),
    );
  }
  if (filter.kind !== null) query = query.where('c.kind', '=', filter.kind);
  if (filter.breakdownId !== null) query = query.where('c.breakdown_id', '=', filter.breakdownId);
  if (filter.text !== null) {
    const like = `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((eb) =>
      eb.or([
        eb('c.title', 'ilike', like),
        eb('c.number', 'ilike', like),
        eb('unit.name', 'ilike', like),
        eb(personOf('lead_leader_post_id'), 'ilike', like),
        eb(personOf('handler_post_id'), 'ilike', like),
      ]),
    );
  }
  return query;
};

/** A commitment and how often it was written. */
export interface Revision {
  readonly id: string;
  readonly revision: number;
}

/** Commitments of the filter in the order of {@link listCommitments}, each with its revision. */
export const listRevisions = (tx: Tx, filter: CommitmentFilter): Promise<Revision[]> =>
  filtered(tx, filter)
    .leftJoin('tenant.commitment_revisions as v', (join) =>
      join.onRef('v.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('v.id', '=', 'c.id'),
    )
    .select(['c.id', sql<number>`coalesce(v.revision, 0)`.as('revision')])
    .orderBy('c.due_on')
    .orderBy('c.ordinal')
    .orderBy('c.id')
    .execute();

/** How often the names that commitments are shown with were written. */
export const namesRevision = async (tx: Tx): Promise<number> =>
  (
    await tx.db
      .selectFrom('tenant.commitment_revisions')
      .select('revision')
      .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
      .where('id', '=', namesId)
      .executeTakeFirst()
  )?.revision ?? 0;

/** Commitments with names and standing, by due date. */
export const listCommitments = (tx: Tx, filter: CommitmentFilter) =>
  filtered(tx, filter)
    .selectAll('c')
    .select([
      'unit.name as lead_unit_name',
      'unit.short_name as lead_unit_short_name',
      'unit.kind as lead_unit_kind',
      isWorkSecret.as('is_work_secret'),
      's.value as standing_value',
      's.period as standing_period',
      's.as_of as standing_as_of',
      's.status as standing_status',
      's.report_id as standing_report_id',
      's.check_id as standing_check_id',
      's.reported',
      's.checked',
      personOf('lead_leader_post_id').as('lead_leader'),
      personOf('handler_post_id').as('handler'),
      personOf('given_by_post_id').as('given_by'),
      unitNames.as('support_units'),
    ])
    .orderBy('c.due_on')
    .orderBy('c.ordinal')
    .orderBy('c.id')
    .execute();

/** One element of {@link listCommitments}. */
export type CommitmentRecord = Awaited<ReturnType<typeof listCommitments>>[number];

/** Plan points of several commitments, in order of date. */
export const listPlanPoints = (tx: Tx, commitmentIds: readonly string[]): Promise<PlanPointRow[]> =>
  tx.db
    .selectFrom('tenant.plan_points')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('on_date')
    .execute();

/** Nodes of several commitments, in their order. */
export const listNodes = (tx: Tx, commitmentIds: readonly string[]): Promise<NodeRow[]> =>
  tx.db
    .selectFrom('tenant.nodes')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('ordinal')
    .execute();

/** @returns a node, or null */
export const findNode = async (tx: Tx, id: string): Promise<NodeRow | null> =>
  (await tx.db
    .selectFrom('tenant.nodes')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
