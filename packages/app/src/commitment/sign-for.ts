// 签收: the lead unit takes what it was assigned. From then on it is asked for a plan and for reports.
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { dueBy } from '../rules/due-by.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { planOf } from './figures-of.ts';
import { leadUnits, lockLoaded } from './find-loaded.ts';

/** A commitment as it was seen. */
export interface SeenCommitment {
  readonly id: string;
  readonly basedOn: number;
}

const signOne = async (scene: Scene, seen: SeenCommitment): Promise<Outcome<undefined>> => {
  const found = await lockLoaded(scene, seen.id);
  if (!found.ok) return found;
  const loaded = found.value;
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  const state = afterAct(loaded.row.state, 'sign-for');
  if (!state.ok) return refuse('wrong-state', { state: loaded.row.state, act: 'sign-for' });
  const { rules } = scene.context;
  const planless = planOf(loaded, rules).kind === 'none';
  const signed = await updateRow(scene, 'commitments', seen.id, seen.basedOn, {
    state: state.value,
    signed_for_at: scene.now,
    signed_for_by_post_id: scene.actor.postId,
    plan_due_on: planless ? dueBy(scene.today, rules.clocks.roadMap, rules.holidays) : null,
  });
  return signed.ok ? ok(undefined) : signed;
};

/**
 * Signs for commitments of one's unit; one that cannot be signed for stops all.
 *
 * @returns how many; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`
 * @source practice 2: a plan within the days of rules/clocks.yaml
 */
export const signFor = useCase(
  'commitment.sign-for',
  async (scene, input: { readonly commitments: readonly SeenCommitment[] }) => {
    for (const seen of input.commitments) {
      const signed = await signOne(scene, seen);
      if (!signed.ok) return signed;
    }
    return ok({ signed: input.commitments.length });
  },
);
