// Draws and the lines of their frozen lists as read; who may see one before it is published is row-level security's.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { DrawEntries, Draws } from '../schema.gen.ts';

/** A draw's own row. */
export type DrawRow = Selectable<Draws>;
/** A line of a frozen list. */
export type DrawEntryRow = Selectable<DrawEntries>;

/** Draws of some subjects, in the order in which their lists were frozen. */
export const listDraws = (tx: Tx, subjectIds: readonly string[]): Promise<DrawRow[]> =>
  tx.db
    .selectFrom('tenant.draws')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('subject_id', '=', sql<string>`any (${[...subjectIds]}::uuid[])`)
    .orderBy('frozen_at')
    .orderBy('id')
    .execute();

/** Draws whose seed or publication is still to come. */
export const listOpenDraws = (tx: Tx): Promise<DrawRow[]> =>
  tx.db
    .selectFrom('tenant.draws')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('published_at', 'is', null)
    .orderBy('source_on')
    .orderBy('id')
    .execute();

/** @returns a draw, or null */
export const findDraw = async (tx: Tx, id: string): Promise<DrawRow | null> =>
  (await tx.db
    .selectFrom('tenant.draws')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Lines of several draws: in their drawn order, before that by id. */
export const listDrawEntries = (tx: Tx, drawIds: readonly string[]): Promise<DrawEntryRow[]> =>
  tx.db
    .selectFrom('tenant.draw_entries')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('draw_id', '=', sql<string>`any (${[...drawIds]}::uuid[])`)
    .orderBy('place')
    .orderBy('entry_id')
    .execute();
