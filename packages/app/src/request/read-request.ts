// One request with what each unit answered, period by period; nothing missing is a zero.
import { may } from '@luoshi/domain/access/may';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { findRequest, listAnswers, listFields } from '@luoshi/store/queries/request';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { requestRecords } from './request-record.ts';

/** @returns the request, answers the reader may see, and what he may do; `not-found` */
export const readRequest = useCase('request.read', async (scene, { id }: { readonly id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const row = await findRequest(scene, id);
  if (row === null) return refuse('not-found', { table: 'data_requests' });
  const fields = await listFields(scene, [id]);
  const names = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
  const [request] = await requestRecords(scene, [row], fields, (unitId) => names.get(unitId) ?? '');
  if (request === undefined) throw new Error('a request is gone while it is read');
  const answers = await listAnswers(
    scene,
    fields.map((field) => field.id),
  );
  const own = { unitIds: [row.asked_by_unit_id] };
  const isOpen = row.state === 'proposed' || row.state === 'running';
  return ok({
    request,
    answers: answers.map(
      ({ field_id: fieldId, unit_id: unitId, period, value, answered_at: answeredAt }) => ({
        fieldId,
        unitId,
        period,
        value,
        answeredAt,
      }),
    ),
    mayDecide: row.state === 'proposed' && may('request.decide', {}, scene.actor).ok,
    mayWithdraw: isOpen && may('request.withdraw', own, scene.actor).ok,
  });
});
