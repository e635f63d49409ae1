// 报表要求: everything asked or proposed, and what this reader may do.
import { may } from '@luoshi/domain/access/may';
import { ok } from '@luoshi/domain/outcome/outcome';
import { listFields, listRequests as listRows } from '@luoshi/store/queries/request';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { requestRecords } from './request-record.ts';

/** Every request, newest first. */
export const listRequests = useCase('request.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const rows = await listRows(scene);
  const fields = await listFields(
    scene,
    rows.map((row) => row.id),
  );
  const units = await listUnits(scene);
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const requests = await requestRecords(scene, rows, fields, (id) => names.get(id) ?? '');
  const { unitIds } = scene.actor;
  const [ownUnitId = null] = unitIds.filter(
    (id) => may('request.propose', { unitIds: [id] }, scene.actor).ok,
  );
  return ok({
    requests,
    proposesFor: ownUnitId,
    decides: may('request.decide', {}, scene.actor).ok,
    ownUnitIds: unitIds,
  });
});
