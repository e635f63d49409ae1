// 提出报表要求: purpose, basis, end and cost stand before anybody is asked; the office decides.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { loadStanding } from './load-standing.ts';
import { judgeAgainst, type NewRequest } from './new-request.ts';
import { requestRecords } from './request-record.ts';

const trimmed = (text: string | null): string | null =>
  (text ?? '').trim() === '' ? null : (text ?? '').trim();

/**
 * Proposes a request for the unit that asks.
 *
 * @returns the request; `not-allowed`, `not-found` for a unit the county has not, what `judgeRequest` refuses
 */
export const proposeRequest = useCase('request.propose', async (scene, input: NewRequest) => {
  const allowed = scene.require({ unitIds: [input.askedByUnitId] });
  if (!allowed.ok) return allowed;
  const standing = await loadStanding(scene);
  const known = new Set(standing.units.map((unit) => unit.id));
  if (!known.has(input.askedByUnitId) || input.askedUnitIds.some((id) => !known.has(id)))
    return refuse('not-found', { table: 'units' });
  const judged = judgeAgainst(scene, input, standing, null);
  if (!judged.ok) return judged;
  const request = await insertRow(scene, 'data_requests', {
    title: input.title.trim(),
    purpose: input.purpose.trim(),
    legal_basis: input.legalBasis.trim(),
    asked_by_unit_id: input.askedByUnitId,
    asked_unit_ids: [...new Set(input.askedUnitIds)],
    village_admission: trimmed(input.villageAdmission),
    cadence: input.cadence,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    state: 'proposed',
    proposed_by_post_id: scene.actor.postId,
    proposed_at: scene.now,
  });
  const fields = await insertRows(
    scene,
    'request_fields',
    input.fields.map(({ name, unitOfMeasure, why }, ordinal) => ({
      request_id: request.id,
      ordinal,
      name: name.trim(),
      unit_of_measure: trimmed(unitOfMeasure),
      why: why.trim(),
    })),
  );
  const [shown] = await requestRecords(scene, [request], fields, standing.nameOf);
  if (shown === undefined) throw new Error('a request is gone inside its own transaction');
  return ok(shown);
});
