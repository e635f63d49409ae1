// 对应表头: says once what the headings of a form mean; the next form with the same headings starts from it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { HeadingMeaning } from '@luoshi/domain/form/meaning';
import { updateRow } from '@luoshi/store/journal/write';
import { findForm, listHeadings } from '@luoshi/store/queries/form';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** A heading with its new meaning, from the version seen. */
export interface MappedHeading extends HeadingMeaning {
  readonly id: string;
  readonly basedOn: number;
}

const judge = async (scene: Scene, headings: readonly MappedHeading[]): Promise<Outcome<undefined>> => {
  const units = new Set((await listUnits(scene)).map((unit) => unit.id));
  const indicators = new Set(scene.context.rules.indicators.map((each) => each.id));
  for (const { indicator, unitId } of headings) {
    if (indicator !== null && !indicators.has(indicator))
      return refuse('invalid-input', { field: 'indicator' });
    if (unitId !== null && !units.has(unitId)) return refuse('not-found', { table: 'units' });
  }
  return ok(undefined);
};

/** @returns how many are not mapped yet; `not-found`, `not-allowed`, `invalid-input`, `changed-meanwhile` */
export const mapForm = useCase(
  'form.map',
  async (scene, input: { readonly id: string; readonly headings: readonly MappedHeading[] }) => {
    const form = await findForm(scene, input.id);
    const allowed = scene.require({ unitIds: form === null ? [] : [form.unit_id] });
    if (!allowed.ok) return allowed;
    if (form === null) return refuse('not-found', { table: 'blank_forms' });
    const judged = await judge(scene, input.headings);
    if (!judged.ok) return judged;
    const own = new Set((await listHeadings(scene, [form.id])).map((each) => each.id));
    for (const { id, basedOn, meaning, indicator, unitId, measure } of input.headings) {
      if (!own.has(id)) return refuse('not-found', { table: 'form_headings' });
      const parts =
        meaning === 'figure'
          ? { indicator, unit_id: unitId, measure }
          : { indicator: null, unit_id: null, measure: null };
      const changed = await updateRow(scene, 'form_headings', id, basedOn, { meaning, ...parts });
      if (!changed.ok) return changed;
    }
    const after = await listHeadings(scene, [form.id]);
    return ok({ unmapped: after.filter((each) => each.meaning === 'unmapped').length });
  },
);
