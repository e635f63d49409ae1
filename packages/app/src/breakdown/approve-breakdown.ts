// 审定: a county leader approves what the units were consulted about, at the version he has seen.
import { mayApprove } from '@luoshi/domain/breakdown/consent';
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { breakdownPage } from './breakdown-page.ts';
import type { BreakdownInput } from './consult-breakdown.ts';
import { answerOf, loadBreakdown, requireComplete, type LoadedBreakdown } from './loaded-breakdown.ts';

const judge = (scene: Scene, loaded: LoadedBreakdown): Outcome<undefined> => {
  const { state, row, consents } = loaded;
  if (state === 'consulting' || state === 'consulted') {
    const clear = mayApprove(consents.map(answerOf), row.answers_due_on ?? scene.today, scene.today);
    if (!clear.ok) return clear;
  }
  const moved = afterBreakdownAct(state, 'approve');
  return moved.ok ? ok(undefined) : moved;
};

/**
 * Approves a breakdown.
 *
 * @returns the page; `answers-awaited`, `objection-open`, `rows-incomplete`, `wrong-state`, `changed-meanwhile`, `not-found`
 */
export const approveBreakdown = useCase(
  'breakdown.approve',
  async (scene, { id, basedOn, note }: BreakdownInput & { note: string | null }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const loaded = await loadBreakdown(scene, id, 'hold');
    if (!loaded.ok) return loaded;
    const clear = judge(scene, loaded.value);
    if (!clear.ok) return clear;
    const complete = requireComplete(loaded.value);
    if (!complete.ok) return complete;
    const changed = await updateRow(scene, 'breakdowns', id, basedOn, {
      state: 'approved',
      approved_by_post_id: scene.actor.postId,
      approved_at: scene.now,
      approval_note: note,
    });
    return changed.ok ? breakdownPage(scene, id) : changed;
  },
);
