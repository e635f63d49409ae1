// The office lets a proposed step rest, and says why.
import { refuse, ok } from '@luoshi/domain/outcome/outcome';
import type { LadderStep } from '@luoshi/domain/notice/kind';
import { addWorkingDays } from '@luoshi/domain/period/working-days';
import { insertRow } from '@luoshi/store/journal/write';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { frameOf } from '../commitment/figures-of.ts';
import { loadCommitments } from '../commitment/loaded-commitment.ts';
import { useCase } from '../use-case/use-case.ts';
import { onLadder, proposedSteps, readLadder } from './ladder-facts.ts';

/**
 * Dismisses the step proposed for a commitment; it rests for the days of the rule.
 *
 * @returns the day until which it rests; `wrong-state` when that step is not, or no longer, proposed
 */
export const dismissProposal = useCase(
  'notice.dismiss',
  async (
    scene,
    input: { readonly commitmentId: string; readonly step: LadderStep; readonly reason: string },
  ) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const frame = frameOf(scene);
    const loaded = await loadCommitments(scene, { ...anyCommitment, ids: [input.commitmentId] });
    const [proposed] = proposedSteps(onLadder(loaded, frame), await readLadder(scene), frame);
    if (proposed?.step !== input.step) {
      return refuse('wrong-state', { state: proposed?.step ?? 'none', act: 'dismiss-proposal' });
    }
    const row = await insertRow(scene, 'ladder_decisions', {
      commitment_id: input.commitmentId,
      unit_id: proposed.unitId,
      step: proposed.step,
      condition_code: proposed.condition.code,
      decision: 'dismissed',
      reason: input.reason,
      decided_by_post_id: scene.actor.postId,
      decided_at: scene.now,
    });
    const { notices, holidays } = scene.context.rules;
    return ok({ id: row.id, restsUntil: addWorkingDays(scene.today, notices.dismissedDays, holidays) });
  },
);
