// Drafts: what one person typed and has not sent. Never reported, journalled or counted.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { deleteDraft, findDraft, saveDraft } from '@luoshi/store/queries/draft';
import { useCase } from '../use-case/use-case.ts';

interface Form {
  readonly form: string;
  readonly subject: string;
}

/** The draft of a form, or null. */
export const readDraft = useCase('draft.keep', async (scene, input: Form) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  return ok({ draft: await findDraft(scene, input.form, input.subject) });
});

/** Keeps what was typed, over what was kept before. */
export const keepDraft = useCase(
  'draft.keep',
  async (scene, input: Form & { content: unknown; basedOn: number | null }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    if (scene.actor.personId === null) return refuse('not-signed-in');
    const savedAt = scene.context.clock.serverNow();
    await saveDraft(scene, scene.actor.personId, { ...input, savedAt });
    return ok({ savedAt });
  },
);

/** Drops a draft: sent, or given up. */
export const dropDraft = useCase('draft.keep', async (scene, input: Form) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  await deleteDraft(scene, input.form, input.subject);
  return ok({});
});
