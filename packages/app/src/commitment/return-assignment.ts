// 退回交办: a unit says within the days of the rule that a task is not its own, and whose it is. The office decides.
import { refuse } from '@luoshi/domain/outcome/outcome';
import { dateIn } from '@luoshi/domain/period/instant';
import { insertRow, refuseChange } from '@luoshi/store/journal/write';
import { listReturns } from '@luoshi/store/queries/turn';
import { listUnits } from '@luoshi/store/queries/unit';
import { dueBy } from '../rules/due-by.ts';
import { useCase } from '../use-case/use-case.ts';
import { leadUnits, lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
  /** The unit it should go to, as the returning unit sees it. */
  readonly suggestedUnitId: string | null;
}

/**
 * @returns the page; `not-found`, `not-allowed`, `wrong-state` once it is signed for or returned already,
 *   `too-late` after the days of rules/clocks.yaml, `changed-meanwhile`
 * @source domain §3: disagreement over ownership is said early
 */
export const returnAssignment = useCase('commitment.return', async (scene, input: Input) => {
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const { row } = found.value;
  const allowed = scene.require({ unitIds: leadUnits(found.value) });
  if (!allowed.ok) return allowed;
  const open = (await listReturns(scene, [row.id])).some((each) => each.decision === null);
  if (row.state !== 'assigned' || open || row.assigned_at === null || row.lead_unit_id === null)
    return refuse('wrong-state', { state: row.state, act: 'return-assignment' });
  if (row.version !== input.basedOn) return refuseChange(scene, 'commitments', row.id, input.basedOn);
  const { rules, clock } = scene.context;
  const until = dueBy(dateIn(row.assigned_at, clock.zone), rules.clocks.returnAssignment, rules.holidays);
  if (scene.today > until) return refuse('too-late', { until });
  const { suggestedUnitId } = input;
  const units = await listUnits(scene);
  if (suggestedUnitId === row.lead_unit_id) return refuse('invalid-input', { field: 'suggestedUnitId' });
  if (suggestedUnitId !== null && !units.some((unit) => unit.id === suggestedUnitId))
    return refuse('not-found', { table: 'units' });
  await insertRow(scene, 'assignment_returns', {
    commitment_id: row.id,
    unit_id: row.lead_unit_id,
    reason: input.reason,
    suggested_unit_id: suggestedUnitId,
    returned_by_post_id: scene.actor.postId,
    returned_at: scene.now,
  });
  return pageAfter(scene, row.id);
});
