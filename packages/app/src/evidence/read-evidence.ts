// A file of evidence, for whoever may see the report or check it belongs to.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { listFiles } from '@luoshi/store/queries/file';
import { useCase } from '../use-case/use-case.ts';

/** The bytes and the name to save them under. @returns `not-found`, also when it is not to be seen */
export const readEvidence = useCase('commitment.read', async (scene, input: { readonly hash: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const [file] = await listFiles(scene, [input.hash]);
  if (file === undefined) return refuse('not-found', { table: 'files' });
  const bytes = await scene.context.files.get(scene.actor.jurisdictionId, file.hash);
  return ok({ bytes, fileName: file.name });
});
