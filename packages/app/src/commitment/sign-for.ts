// 签收: the lead unit takes what it was assigned. From then on it is asked for a plan and for reports.
import { clockStart } from '@luoshi/domain/commitment/clock-start';
import { afterAct } from '@luoshi/domain/commitment/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRows, type RowChange } from '@luoshi/store/journal/update-rows';
import { listReturns } from '@luoshi/store/queries/turn';
import { dueBy } from '../rules/due-by.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { planOf } from './figures-of.ts';
import { leadUnits, lockAllLoaded } from './find-loaded.ts';
import type { KnownCommitment } from './loaded-commitment.ts';

/** A commitment as it was seen. */
export interface SeenCommitment {
  readonly id: string;
  readonly basedOn: number;
}

const signed = (
  scene: Scene,
  seen: SeenCommitment,
  loaded: KnownCommitment | undefined,
): Outcome<RowChange<'commitments'>> => {
  if (loaded === undefined) return refuse('not-found', { table: 'commitments' });
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  const state = afterAct(loaded.row.state, 'sign-for');
  if (!state.ok) return refuse('wrong-state', { state: loaded.row.state, act: 'sign-for' });
  const { rules } = scene.context;
  const from = clockStart(scene.today, loaded.row.sign_for_due_on) ?? scene.today;
  const planless = planOf(loaded, rules).kind === 'none';
  const patch = {
    state: state.value,
    signed_for_at: scene.now,
    signed_for_by_post_id: scene.actor.postId,
    plan_due_on: planless ? dueBy(from, rules.clocks.roadMap, rules.holidays) : null,
  };
  return ok({ ...seen, patch });
};

/**
 * Signs for commitments of one's unit; one that cannot be signed for stops all.
 *
 * @returns how many; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`
 * @source practice 2: a plan within the days of rules/clocks.yaml; practice 27: signing late wins no days
 */
export const signFor = useCase(
  'commitment.sign-for',
  async (scene, input: { readonly commitments: readonly SeenCommitment[] }) => {
    const loaded = await lockAllLoaded(
      scene,
      input.commitments.map(({ id }) => id),
    );
    const changes: RowChange<'commitments'>[] = [];
    const returned = new Set(
      (await listReturns(scene, [...loaded.keys()]))
        .filter(({ decision }) => decision === null)
        .map((each) => each.commitment_id),
    );
    for (const seen of input.commitments) {
      if (returned.has(seen.id)) return refuse('wrong-state', { state: 'returned', act: 'sign-for' });
      const change = signed(scene, seen, loaded.get(seen.id));
      if (!change.ok) return change;
      changes.push(change.value);
    }
    const changed = await updateRows(scene, 'commitments', changes);
    return changed.ok ? ok({ signed: changes.length }) : changed;
  },
);
