// Requests with their fields, and the units: what a new request is judged against.
import { listFields, listRequests } from '@luoshi/store/queries/request';
import { listUnits } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';
import type { Standing } from './new-request.ts';

/** Reads it. */
export const loadStanding = async (scene: Scene): Promise<Standing> => {
  const requests = await listRequests(scene);
  const fields = await listFields(
    scene,
    requests.map((request) => request.id),
  );
  const units = await listUnits(scene);
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return { requests, fields, units, nameOf: (unitId) => names.get(unitId) ?? '' };
};
