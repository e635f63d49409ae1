// Breakdowns, the rows on them and what the units asked have answered.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Breakdowns, Consents } from '../schema.gen.ts';
import type { CommitmentRow } from './commitment.ts';

/** A breakdown's own row. */
export type BreakdownRow = Selectable<Breakdowns>;
/** A consent's own row. */
export type ConsentRow = Selectable<Consents>;

/** @returns the breakdown, or null */
export const findBreakdown = async (tx: Tx, id: string): Promise<BreakdownRow | null> =>
  (await tx.db
    .selectFrom('tenant.breakdowns')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Holds a breakdown until the transaction ends: acts on its rows and answers follow each other. */
export const lockBreakdown = async (tx: Tx, id: string): Promise<void> => {
  await tx.db
    .selectFrom('tenant.breakdowns')
    .select('id')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
};

/** Breakdowns with their document, number and how many rows they have, newest first. */
export const listBreakdowns = (tx: Tx, id: string | null = null) =>
  tx.db
    .selectFrom('tenant.breakdowns as breakdown')
    .leftJoin('tenant.documents as document', (join) =>
      join
        .onRef('document.jurisdiction_id', '=', 'breakdown.jurisdiction_id')
        .onRef('document.id', '=', 'breakdown.document_id'),
    )
    .leftJoin('tenant.bulletins as bulletin', (join) =>
      join
        .onRef('bulletin.jurisdiction_id', '=', 'breakdown.jurisdiction_id')
        .onRef('bulletin.id', '=', 'breakdown.bulletin_id'),
    )
    .selectAll('breakdown')
    .select([
      'document.title as document_title',
      'bulletin.number',
      'bulletin.issued_on',
      sql<number>`(select count(*) from tenant.commitments c where c.jurisdiction_id = breakdown.jurisdiction_id
        and c.breakdown_id = breakdown.id and c.state <> 'withdrawn')`.as('row_count'),
    ])
    .where('breakdown.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => (id === null ? eb.val(true) : eb('breakdown.id', '=', id)))
    .orderBy('breakdown.id', 'desc')
    .execute();

/** One element of {@link listBreakdowns}. */
export type BreakdownRecord = Awaited<ReturnType<typeof listBreakdowns>>[number];

/** Breakdowns made of a document, oldest first. */
export const listBreakdownsOf = (tx: Tx, documentId: string): Promise<BreakdownRow[]> =>
  tx.db
    .selectFrom('tenant.breakdowns')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('document_id', '=', documentId)
    .orderBy('id')
    .execute();

/** Rows of a breakdown that are not withdrawn, in their order. */
export const listBreakdownRows = (tx: Tx, breakdownId: string): Promise<CommitmentRow[]> =>
  tx.db
    .selectFrom('tenant.commitments')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('breakdown_id', '=', breakdownId)
    .where('state', '<>', 'withdrawn')
    .orderBy('ordinal')
    .orderBy('id')
    .execute();

/** A commitment that stands on a signed letter, with the letter's date. */
export interface LetterDueRow extends Pick<
  CommitmentRow,
  'id' | 'number' | 'indicator' | 'metric' | 'lead_unit_id' | 'target_value' | 'letter_target_value'
> {
  readonly letter_due_on: string;
}

/** What some units have signed letters for and did not give up. */
export const listLetterDues = (tx: Tx, leadUnitIds: readonly string[]): Promise<LetterDueRow[]> =>
  tx.db
    .selectFrom('tenant.commitments')
    .select([
      'id',
      'number',
      'indicator',
      'metric',
      'lead_unit_id',
      'target_value',
      'letter_target_value',
      'letter_due_on',
    ])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('lead_unit_id', '=', sql<string>`any (${[...leadUnitIds]}::uuid[])`)
    .where('letter_due_on', 'is not', null)
    .where('state', '<>', 'withdrawn')
    .$narrowType<{ letter_due_on: string }>()
    .execute();

/** What the units named in some breakdowns were asked and answered. */
export const listConsents = (tx: Tx, breakdownIds: readonly string[]): Promise<ConsentRow[]> =>
  tx.db
    .selectFrom('tenant.consents')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('breakdown_id', '=', sql<string>`any (${[...breakdownIds]}::uuid[])`)
    .orderBy('id')
    .execute();

/** Consents by id. */
export const findConsents = (tx: Tx, ids: readonly string[]): Promise<ConsentRow[]> =>
  tx.db
    .selectFrom('tenant.consents')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute();
