// 异议: the unit checked may object once, within the days the rule gives. Until it is decided the check counts.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { findCheck, findObjectionTo } from '@luoshi/store/queries/check';
import { findLoaded, leadUnits, lockLoaded } from '../commitment/find-loaded.ts';
import { useCase } from '../use-case/use-case.ts';
import { checkRecord } from './check-record.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/**
 * Objects to a check for the lead unit.
 *
 * @returns the check with the objection; `not-found`, `not-allowed`, `changed-meanwhile`, `wrong-state` for a check
 *   that confirmed, `duplicate` the second time, `too-late` naming the last day
 */
export const objectToCheck = useCase('check.object', async (scene, input: Input) => {
  const check = await findCheck(scene, input.id);
  if (check === null) return refuse('not-found', { table: 'checks' });
  const found = await lockLoaded(scene, check.commitment_id);
  if (!found.ok) return found;
  const units = leadUnits(found.value);
  const allowed = scene.require({ unitIds: units });
  if (!allowed.ok) return allowed;
  const { version, objection_until: until } = check;
  const [unitId] = units;
  if (version !== input.basedOn)
    return refuse('changed-meanwhile', { table: 'checks', basedOn: input.basedOn, version, current: check });
  if (until === null || unitId === undefined)
    return refuse('wrong-state', { state: check.result, act: 'object' });
  if ((await findObjectionTo(scene, check.id)) !== null) return refuse('duplicate', { field: 'objection' });
  if (scene.today > until) return refuse('too-late', { until });
  await insertRow(scene, 'objections', {
    check_id: check.id,
    unit_id: unitId,
    reason: input.reason,
    raised_by_post_id: scene.actor.postId,
    raised_at: scene.now,
  });
  const after = await findLoaded(scene, check.commitment_id);
  return after.ok ? ok(await checkRecord(scene, after.value, check.id)) : after;
});
