// Answers already given, by Idempotency-Key and person; written in the transaction of the write itself.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { Tx } from '@luoshi/store/connection/store';

/**
 * The answer this key got before.
 *
 * @returns null when there is none; `duplicate` when the key was used for another verb
 */
export const earlierAnswer = async <T>(
  tx: Tx,
  key: string | null,
  verb: string,
): Promise<Outcome<T> | null> => {
  if (key === null || tx.actor.personId === null) return null;
  const earlier = await tx.db
    .selectFrom('tenant.requests')
    .select(['verb', 'answer'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('person_id', '=', tx.actor.personId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (earlier === undefined) return null;
  if (earlier.verb !== verb) return refuse('duplicate', { key });
  return ok((earlier.answer as { value: T }).value); // written by keepAnswer for the same verb
};

/** Keeps an answer for the next request with the same key. */
export const keepAnswer = async (tx: Tx, key: string | null, verb: string, value: unknown): Promise<void> => {
  if (key === null || tx.actor.personId === null) return;
  await tx.db
    .insertInto('tenant.requests')
    .values({
      jurisdiction_id: tx.actor.jurisdictionId,
      id: tx.act.newId(),
      person_id: tx.actor.personId,
      key,
      verb,
      answer: JSON.stringify({ value: value ?? null }),
      at: tx.act.at,
    })
    .execute();
};
