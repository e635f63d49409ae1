// Drafts; row-level security shows each person only their own.
import type { Tx } from '../connection/store.ts';

/** A draft as kept. */
export interface KeptDraft {
  readonly content: unknown;
  readonly basedOn: number | null;
  readonly savedAt: string;
}

/** @returns the person's own draft of the form, or null */
export const findDraft = async (tx: Tx, form: string, subject: string): Promise<KeptDraft | null> =>
  (await tx.db
    .selectFrom('tenant.drafts')
    .select(['content', 'based_on as basedOn', 'saved_at as savedAt'])
    .where('form', '=', form)
    .where('subject_id', '=', subject)
    .executeTakeFirst()) ?? null;

/** Saves over an earlier draft of the same form. */
export const saveDraft = async (
  tx: Tx,
  personId: string,
  draft: KeptDraft & { readonly form: string; readonly subject: string },
): Promise<void> => {
  const kept = { content: JSON.stringify(draft.content), based_on: draft.basedOn, saved_at: draft.savedAt };
  await tx.db
    .insertInto('tenant.drafts')
    .values({
      jurisdiction_id: tx.actor.jurisdictionId,
      id: tx.act.newId(),
      person_id: personId,
      form: draft.form,
      subject_id: draft.subject,
      ...kept,
    })
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'person_id', 'form', 'subject_id']).doUpdateSet(kept),
    )
    .execute();
};

/** Deletes the person's own draft of the form, if any. */
export const deleteDraft = async (tx: Tx, form: string, subject: string): Promise<void> => {
  await tx.db
    .deleteFrom('tenant.drafts')
    .where('form', '=', form)
    .where('subject_id', '=', subject)
    .execute();
};
