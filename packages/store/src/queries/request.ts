// Requests for data, their fields and answers, and the burden as published; what follows from them is decided in `domain`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Burdens, DataRequests, RequestAnswers, RequestFields } from '../schema.gen.ts';

/** A request's own row. */
export type RequestRow = Selectable<DataRequests>;
/** A field's own row. */
export type FieldRow = Selectable<RequestFields>;
/** An answer's own row. */
export type AnswerRow = Selectable<RequestAnswers>;
/** A published figure's own row. */
export type BurdenRow = Selectable<Burdens>;

/** Every request of the county, newest first. */
export const listRequests = (tx: Tx): Promise<RequestRow[]> =>
  tx.db
    .selectFrom('tenant.data_requests')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('proposed_at', 'desc')
    .orderBy('id')
    .execute();

/** @returns a request, or null */
export const findRequest = async (tx: Tx, id: string): Promise<RequestRow | null> =>
  (await tx.db
    .selectFrom('tenant.data_requests')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Fields of several requests, in their order. */
export const listFields = (tx: Tx, requestIds: readonly string[]): Promise<FieldRow[]> =>
  tx.db
    .selectFrom('tenant.request_fields')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('request_id', '=', sql<string>`any (${[...requestIds]}::uuid[])`)
    .orderBy('ordinal')
    .execute();

/** Answers to several fields that the actor may see, of some units only when they are given; oldest first. */
export const listAnswers = (
  tx: Tx,
  fieldIds: readonly string[],
  unitIds: readonly string[] | null = null,
): Promise<AnswerRow[]> => {
  const query = tx.db
    .selectFrom('tenant.request_answers')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('field_id', '=', sql<string>`any (${[...fieldIds]}::uuid[])`)
    .orderBy('answered_at')
    .orderBy('id');
  return (
    unitIds === null ? query : query.where('unit_id', '=', sql<string>`any (${[...unitIds]}::uuid[])`)
  ).execute();
};

/** Burden as published, that the actor may see: for the public only what is public; newest month first, units in their order. */
export const listBurdens = (tx: Tx): Promise<BurdenRow[]> =>
  tx.db
    .selectFrom('tenant.burdens')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('month', 'desc')
    .orderBy('unit_name')
    .execute();
