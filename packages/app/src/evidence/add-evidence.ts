// Evidence handed in before the report or check that names it is sent.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { findCommitment } from '@luoshi/store/queries/commitment';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';
import { useCase } from '../use-case/use-case.ts';
import { keepFile, type SentBytes } from './keep-file.ts';

interface Input extends SentBytes {
  readonly commitmentId: string;
}

/** Keeps a file for a report of the lead unit. @returns the evidence; `not-found`, the `file-…` refusals */
export const addReportEvidence = useCase('report.file', async (scene, input: Input) => {
  const commitment = await findCommitment(scene, input.commitmentId);
  if (commitment === null) return refuse('not-found', { table: 'commitments' });
  const unitId = commitment.lead_unit_id;
  const allowed = scene.require({ unitIds: unitId === null ? [] : [unitId] });
  return allowed.ok ? keepFile(scene, unitId, input) : allowed;
});

/** Keeps a file found on the spot, for the inspector's own unit. */
export const addCheckEvidence = useCase('check.record', async (scene, input: Input) => {
  const commitment = await findCommitment(scene, input.commitmentId);
  if (commitment === null) return refuse('not-found', { table: 'commitments' });
  const unitId = commitment.lead_unit_id;
  const allowed = scene.require({ reporterUnitIds: unitId === null ? [] : [unitId] });
  if (!allowed.ok) return allowed;
  return keepFile(scene, await findUnitOfPost(scene, scene.actor.postId), input);
});
