// One form for a period: its headings with what they mean, and every blank with what goes into it.
import { may } from '@luoshi/domain/access/may';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { endOf, kindOf, parsePeriod, type Period } from '@luoshi/domain/period/period';
import { listFillings, type FillingRow } from '@luoshi/store/queries/form';
import { listUnits } from '@luoshi/store/queries/unit';
import { readLedger } from '../bulletin/read-ledger.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { formCells } from './form-cells.ts';
import { formDueOn, newestFormPeriod } from './form-period.ts';
import { loadForm, type LoadedForm } from './loaded-form.ts';

/** What was typed into a filling, by cell. */
export const typedIn = (filling: FillingRow | undefined): Readonly<Record<string, string>> =>
  (filling?.outside ?? {}) as Record<string, string>; // written by fillForm alone, as texts

const mergesOf = ({ blank }: LoadedForm) =>
  blank.merges.map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));

const headingsOf = ({ headings }: LoadedForm) =>
  headings.map(({ id, axis, place, heading, meaning, indicator, unit_id: unitId, measure, version }) => ({
    id,
    axis,
    place,
    heading,
    meaning,
    indicator,
    unitId,
    measure,
    version,
  }));

const fillingOf = (filling: FillingRow | undefined) =>
  filling === undefined
    ? null
    : {
        version: filling.version,
        filledAt: filling.filled_at,
        filled: filling.filled,
        missing: filling.missing,
      };

const cellsFor = async (
  scene: Scene,
  { blank, headings }: LoadedForm,
  period: Period,
  filling: FillingRow | undefined,
) => {
  const asOf = endOf(period);
  const ledger = await readLedger(scene, asOf < scene.today ? asOf : scene.today);
  return formCells(blank, headings, typedIn(filling), ledger);
};

/** @param period the newest that ended when left out @returns `not-found`, `malformed-period`, `period-off-cadence` */
export const readForm = useCase(
  'form.read',
  async (scene, input: { readonly id: string; readonly period?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const form = await loadForm(scene, input.id);
    if (!form.ok) return form;
    const { row, blank } = form.value;
    const period = parsePeriod(input.period ?? newestFormPeriod(row, scene.today));
    if (!period.ok) return period;
    if (kindOf(period.value) !== row.cadence)
      return refuse('period-off-cadence', { period: period.value, cadence: row.cadence });
    const filling = (await listFillings(scene, [row.id])).find((each) => each.period === period.value);
    const owner = { unitIds: [row.unit_id] };
    return ok({
      id: row.id,
      title: row.title,
      sentBy: row.sent_by,
      cadence: row.cadence,
      period: period.value,
      dueOn: formDueOn(row, period.value),
      fileName: row.file_name,
      sheet: blank.cells,
      merges: mergesOf(form.value),
      headings: headingsOf(form.value),
      cells: await cellsFor(scene, form.value, period.value, filling),
      indicators: scene.context.rules.indicators.map(({ id, name, unit }) => ({ id, name, unit })),
      units: (await listUnits(scene)).map(({ id, name }) => ({ id, name })),
      filling: fillingOf(filling),
      mayMap: may('form.map', owner, scene.actor).ok,
      mayFill: may('form.fill', owner, scene.actor).ok,
    });
  },
);
