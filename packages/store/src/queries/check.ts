// Checks and objections as read; what counts of them is decided in `domain`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Checks, Objections } from '../schema.gen.ts';

/** A check's own row. */
export type CheckRow = Selectable<Checks>;
/** An objection's own row. */
export type ObjectionRow = Selectable<Objections>;

/** Checks of several commitments with the decision on an objection, oldest first. */
export const listChecks = (tx: Tx, commitmentIds: readonly string[]) =>
  tx.db
    .selectFrom('tenant.checks as check')
    .leftJoin('tenant.objections as objection', (join) =>
      join
        .onRef('objection.jurisdiction_id', '=', 'check.jurisdiction_id')
        .onRef('objection.check_id', '=', 'check.id'),
    )
    .leftJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'check.jurisdiction_id')
        .onRef('person.id', '=', 'check.checked_by_person_id'),
    )
    .selectAll('check')
    .select([
      'person.name as checked_by',
      'objection.id as objection_id',
      'objection.reason as objection_reason',
      'objection.raised_at as objection_raised_at',
      'objection.decision as objection_decision',
      'objection.opinion as objection_opinion',
      'objection.version as objection_version',
    ])
    .where('check.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('check.commitment_id', '=', sql<string>`any (${[...commitmentIds]}::uuid[])`)
    .orderBy('check.recorded_at')
    .orderBy('check.id')
    .execute();

/** One element of {@link listChecks}. */
export type CheckRecord = Awaited<ReturnType<typeof listChecks>>[number];

/** @returns a check, or null */
export const findCheck = async (tx: Tx, id: string): Promise<CheckRow | null> =>
  (await tx.db
    .selectFrom('tenant.checks')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** @returns an objection, or null */
export const findObjection = async (tx: Tx, id: string): Promise<ObjectionRow | null> =>
  (await tx.db
    .selectFrom('tenant.objections')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Objections to several checks. */
export const listObjections = (tx: Tx, checkIds: readonly string[]): Promise<ObjectionRow[]> =>
  tx.db
    .selectFrom('tenant.objections')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('check_id', '=', sql<string>`any (${[...checkIds]}::uuid[])`)
    .execute();

/** @returns the objection to a check, or null */
export const findObjectionTo = async (tx: Tx, checkId: string): Promise<ObjectionRow | null> =>
  (await listObjections(tx, [checkId]))[0] ?? null;
