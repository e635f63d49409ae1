// 归档: what is closed is filed away; it stays readable, and reopening takes it out again.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
}

/** @returns the page; `not-found`, `wrong-state` unless it is closed and not filed away, `changed-meanwhile` */
export const archiveCommitment = useCase('commitment.archive', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const { row } = found.value;
  if (row.state !== 'closed' || row.archived_at !== null)
    return refuse('wrong-state', { state: row.state, act: 'archive' });
  const changed = await updateRow(scene, 'commitments', row.id, input.basedOn, { archived_at: scene.now });
  if (!changed.ok) return changed;
  return pageAfter(scene, row.id);
});
