// 征求意见: sends a draft to every unit it names; each has the days of the rule to agree or object.
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { answersDueOn, askUnits } from './ask-units.ts';
import { breakdownPage } from './breakdown-page.ts';
import { loadBreakdown, requireComplete } from './loaded-breakdown.ts';

/** Which breakdown, at the version it was seen. */
export interface BreakdownInput {
  readonly id: string;
  readonly basedOn: number;
}

/**
 * Sends a draft out.
 *
 * @returns the page; `wrong-state`, `rows-incomplete`, `changed-meanwhile`, `not-found`
 * @source practice 5; rules/clocks.yaml
 */
export const consultBreakdown = useCase(
  'breakdown.consult',
  async (scene, { id, basedOn }: BreakdownInput) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const loaded = await loadBreakdown(scene, id, 'hold');
    if (!loaded.ok) return loaded;
    const state = afterBreakdownAct(loaded.value.state, 'consult');
    if (!state.ok) return state;
    const complete = requireComplete(loaded.value);
    if (!complete.ok) return complete;
    const changed = await updateRow(scene, 'breakdowns', id, basedOn, {
      state: state.value,
      consulted_at: scene.now,
      answers_due_on: answersDueOn(scene),
    });
    if (!changed.ok) return changed;
    await askUnits(scene, loaded.value.rows);
    return breakdownPage(scene, id);
  },
);
