// One form for a period: its headings with what they mean, and every blank with what goes into it.
import { may } from '@luoshi/domain/access/may';
import { ok } from '@luoshi/domain/outcome/outcome';
import { endOf, kindOf, parsePeriod } from '@luoshi/domain/period/period';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { listFillings, type FillingRow } from '@luoshi/store/queries/form';
import { listUnits } from '@luoshi/store/queries/unit';
import { readLedger } from '../bulletin/read-ledger.ts';
import { useCase } from '../use-case/use-case.ts';
import { formCells } from './form-cells.ts';
import { formDueOn, newestFormPeriod } from './form-period.ts';
import { loadForm } from './loaded-form.ts';

/** What was typed into a filling, by cell. */
export const typedIn = (filling: FillingRow | undefined): Readonly<Record<string, string>> =>
  (filling?.outside ?? {}) as Record<string, string>; // written by fillForm alone, as texts

/** @param period the newest that ended when left out @returns `not-found`, `malformed-period`, `period-off-cadence` */
export const readForm = useCase(
  'form.read',
  async (scene, input: { readonly id: string; readonly period?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const form = await loadForm(scene, input.id);
    if (!form.ok) return form;
    const { row, headings, blank } = form.value;
    const period = parsePeriod(input.period ?? newestFormPeriod(row, scene.today));
    if (!period.ok) return period;
    if (kindOf(period.value) !== row.cadence)
      return refuse('period-off-cadence', { period: period.value, cadence: row.cadence });
    const filling = (await listFillings(scene, [row.id])).find((each) => each.period === period.value);
    const asOf = endOf(period.value);
    const ledger = await readLedger(scene, asOf < scene.today ? asOf : scene.today);
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
      merges: blank.merges.map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      })),
      headings: headings.map(
        ({ id, axis, place, heading, meaning, indicator, unit_id: unitId, measure, version }) => ({
          id,
          axis,
          place,
          heading,
          meaning,
          indicator,
          unitId,
          measure,
          version,
        }),
      ),
      cells: formCells(blank, headings, typedIn(filling), ledger),
      indicators: scene.context.rules.indicators.map(({ id, name, unit }) => ({ id, name, unit })),
      units: (await listUnits(scene)).map(({ id, name }) => ({ id, name })),
      filling:
        filling === undefined
          ? null
          : {
              version: filling.version,
              filledAt: filling.filled_at,
              filled: filling.filled,
              missing: filling.missing,
            },
      mayMap: may('form.map', owner, scene.actor).ok,
      mayFill: may('form.fill', owner, scene.actor).ok,
    });
  },
);
