// 认领或异议: a unit answers for itself, many rows in one act; an objection says why.
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRows } from '@luoshi/store/journal/update-rows';
import { findConsents, type ConsentRow } from '@luoshi/store/queries/breakdown';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { settleState } from './ask-units.ts';
import { loadBreakdown } from './loaded-breakdown.ts';

interface Input {
  readonly consents: readonly { readonly id: string; readonly basedOn: number }[];
  readonly answer: 'agree' | 'object';
  readonly reason: string | null;
}

const asked = async (scene: Scene, { consents }: Input): Promise<Outcome<readonly ConsentRow[]>> => {
  const ids = [...new Set(consents.map((each) => each.id))];
  const rows = await findConsents(scene, ids);
  if (rows.length < ids.length) return refuse('not-found', { table: 'consents' });
  for (const row of rows) {
    const allowed = scene.require({ unitIds: [row.unit_id] });
    if (!allowed.ok) return allowed;
  }
  return ok(rows);
};

const answerIn = async (
  scene: Scene,
  breakdownId: string,
  seen: Input['consents'],
  input: Input,
): Promise<Outcome<undefined>> => {
  const loaded = await loadBreakdown(scene, breakdownId, 'hold');
  if (!loaded.ok) return loaded;
  const { row, state } = loaded.value;
  const open = afterBreakdownAct(state, 'answer');
  if (!open.ok) return open;
  const until = row.answers_due_on;
  // Agreeing late takes nothing from anybody: it lifts an objection, or says aloud what silence said.
  const isLate = until !== null && scene.today > until;
  if (isLate && input.answer === 'object') return refuse('too-late', { until });
  const patch = {
    answer: input.answer,
    reason: input.answer === 'object' ? input.reason : null,
    answered_by_post_id: scene.actor.postId,
    answered_at: scene.now,
    settled_at: null,
  };
  const changed = await updateRows(
    scene,
    'consents',
    seen.map(({ id, basedOn }) => ({ id, basedOn, patch })),
  );
  if (!changed.ok) return changed;
  return settleState(scene, loaded.value, 'answer', false);
};

/**
 * Answers for one's unit.
 *
 * @returns how many; `not-allowed` for another unit's, `reason-needed` for an objection without one, `too-late`,
 *   `wrong-state`, `changed-meanwhile`, `not-found`
 */
export const answerConsent = useCase('breakdown.answer', async (scene, input: Input) => {
  const rows = await asked(scene, input);
  if (!rows.ok) return rows;
  if (input.answer === 'object' && (input.reason ?? '').trim() === '') {
    return refuse('reason-needed', { why: 'objection' });
  }
  for (const breakdownId of new Set(rows.value.map((row) => row.breakdown_id))) {
    const here = new Set(rows.value.filter((row) => row.breakdown_id === breakdownId).map((row) => row.id));
    const seen = input.consents.filter((each) => here.has(each.id));
    const answered = await answerIn(scene, breakdownId, seen, input);
    if (!answered.ok) return answered;
  }
  return ok({ answered: rows.value.length });
});
