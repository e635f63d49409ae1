// What turned a commitment back or aside: returns of the assignment, reopenings, changes of its letter.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { AssignmentReturns, LetterChanges, Reopenings } from '../schema.gen.ts';

/** A return's own row. */
export type AssignmentReturnRow = Selectable<AssignmentReturns>;
/** A reopening's own row. */
export type ReopeningRow = Selectable<Reopenings>;
/** A letter change's own row. */
export type LetterChangeRow = Selectable<LetterChanges>;

const ofCommitments = (ids: readonly string[]) => sql<string>`any (${[...ids]}::uuid[])`;

/** Returns of commitments, oldest first. */
export const listReturns = (tx: Tx, commitmentIds: readonly string[]): Promise<AssignmentReturnRow[]> =>
  tx.db
    .selectFrom('tenant.assignment_returns')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', ofCommitments(commitmentIds))
    .orderBy('id')
    .execute();

/** Returns nobody decided yet. */
export const listOpenReturns = (tx: Tx): Promise<AssignmentReturnRow[]> =>
  tx.db
    .selectFrom('tenant.assignment_returns')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('decision', 'is', null)
    .orderBy('id')
    .execute();

/** @returns a return, or null */
export const findReturn = async (tx: Tx, id: string): Promise<AssignmentReturnRow | null> =>
  (await tx.db
    .selectFrom('tenant.assignment_returns')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Reopenings of commitments, oldest first. */
export const listReopenings = (tx: Tx, commitmentIds: readonly string[]): Promise<ReopeningRow[]> =>
  tx.db
    .selectFrom('tenant.reopenings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', ofCommitments(commitmentIds))
    .orderBy('id')
    .execute();

/** Changes of the letters of commitments, oldest first. */
export const listLetterChanges = (tx: Tx, commitmentIds: readonly string[]): Promise<LetterChangeRow[]> =>
  tx.db
    .selectFrom('tenant.letter_changes')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('commitment_id', '=', ofCommitments(commitmentIds))
    .orderBy('id')
    .execute();

/** Changes of letters that wait for a leader. */
export const listOpenLetterChanges = (tx: Tx): Promise<LetterChangeRow[]> =>
  tx.db
    .selectFrom('tenant.letter_changes')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('decision', 'is', null)
    .orderBy('id')
    .execute();

/** @returns a change of a letter, or null */
export const findLetterChange = async (tx: Tx, id: string): Promise<LetterChangeRow | null> =>
  (await tx.db
    .selectFrom('tenant.letter_changes')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
