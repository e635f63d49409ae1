// Units of the county, as every list and choice of one shows them.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listUnits as listRows } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';

/** Every unit, in the order of the county. */
export const listUnits = useCase('unit.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const rows = await listRows(scene);
  return ok({
    units: rows.map((row) => ({
      id: row.id,
      name: row.name,
      shortName: row.short_name,
      kind: row.kind,
      parentId: row.parent_id,
      cohort: row.cohort,
      divisionCode: row.division_code,
    })),
  });
});
