// 列入年度计划: a matter with its code. Only coded matters are inspected.
import { matterCode } from '@luoshi/domain/inspection/matter-code';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly title: string;
  readonly content: string;
  readonly scope: string;
  readonly basis: string;
  readonly inspectingUnitId: string;
  readonly objectUnitIds: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  /** Days on the spot at one unit. */
  readonly days: number;
}

/** @returns id and code; `invalid-input` naming an unknown unit, or days that end before they start or in another year */
export const addMatter = useCase('matter.add', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { year } = partsOf(input.startsOn);
  if (input.endsOn < input.startsOn || partsOf(input.endsOn).year !== year)
    return refuse('invalid-input', { field: 'endsOn' });
  const known = new Set((await listUnits(scene)).map((unit) => unit.id));
  if (!known.has(input.inspectingUnitId)) return refuse('invalid-input', { field: 'inspectingUnitId' });
  const objects = [...new Set(input.objectUnitIds)];
  if (objects.length === 0 || objects.some((id) => !known.has(id)))
    return refuse('invalid-input', { field: 'objectUnitIds' });
  const { codePrefix } = scene.context.rules.inspections;
  const number = await takeNumbers(scene, codePrefix, year, 1);
  const row = await insertRow(scene, 'inspection_matters', {
    year,
    code: matterCode(codePrefix, year, number),
    title: input.title.trim(),
    content: input.content.trim(),
    scope: input.scope.trim(),
    basis: input.basis.trim(),
    inspecting_unit_id: input.inspectingUnitId,
    object_unit_ids: objects,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    days: input.days,
  });
  return ok({ id: row.id, code: row.code });
});
