// 记回头看: what a drawn finding looks like now. A relapse reopens its rectification under the same number.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { findCommitment } from '@luoshi/store/queries/commitment';
import { reopen } from '../commitment/reopen-commitment.ts';
import { useCase } from '../use-case/use-case.ts';
import { findingLines } from './finding-line.ts';

interface Input {
  readonly id: string;
  readonly result: 'held' | 'relapsed';
  readonly found: string;
  readonly lookedOn: string;
}

/**
 * @returns the finding's id; `not-found`, `wrong-state` unless it was drawn and is not looked at yet, `invalid-input`
 *   for a day to come or before the window
 * @source domain 3, 回头看
 */
export const recordLookBack = useCase('look-back.record', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const finding = (await findingLines(scene)).find(({ id }) => id === input.id);
  if (finding === undefined) return refuse('not-found', { table: 'findings' });
  const drawId = finding.lookBack?.dueInDraw ?? null;
  const commitment = finding.commitmentId === null ? null : await findCommitment(scene, finding.commitmentId);
  if (drawId === null || commitment === null)
    return refuse('wrong-state', { state: finding.state, act: 'look-back' });
  if (input.lookedOn > scene.today || input.lookedOn < (finding.lookBack?.from ?? ''))
    return refuse('invalid-input', { field: 'lookedOn' });
  await insertRow(scene, 'look_backs', {
    finding_id: input.id,
    draw_id: drawId,
    looked_on: input.lookedOn,
    result: input.result,
    found: input.found.trim(),
    looked_by_post_id: scene.actor.postId,
    looked_by_person_id: scene.actor.personId,
    looked_at: scene.now,
  });
  if (input.result === 'held') return ok({ id: input.id });
  const reopened = await reopen(scene, {
    id: commitment.id,
    basedOn: commitment.version,
    reason: input.found.trim(),
  });
  return reopened.ok ? ok({ id: input.id }) : reopened;
});
