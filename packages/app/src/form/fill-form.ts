// 套表填数: one act fills a form for a period and keeps the file as it was handed over.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { endOf, kindOf, parsePeriod, type Period } from '@luoshi/domain/period/period';
import { fillBlankForm } from '@luoshi/paper/sheet/blank-form';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { listFillings, type FillingRow } from '@luoshi/store/queries/form';
import { readLedger } from '../bulletin/read-ledger.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { cellKey, formCells, isWanting, type FormCell } from './form-cells.ts';
import { formNotes } from './form-notes.ts';
import { loadForm, type LoadedForm } from './loaded-form.ts';

interface Input {
  readonly id: string;
  readonly period: string;
  /** Version of the filling seen; null when none. */
  readonly basedOn: number | null;
  /** 系统外数据 by cell, `row,column` from 0. */
  readonly outside: Readonly<Record<string, string>>;
  readonly say: Say;
}

const judge = (form: LoadedForm, period: Period): Outcome<undefined> => {
  if (kindOf(period) !== form.row.cadence)
    return refuse('period-off-cadence', { period, cadence: form.row.cadence });
  const open = form.headings.filter((each) => each.meaning === 'unmapped').length;
  return open > 0 ? refuse('form-unmapped', { count: open }) : ok(undefined);
};

const filledFile = async (form: LoadedForm, cells: readonly FormCell[], say: Say): Promise<Uint8Array> =>
  fillBlankForm(
    form.bytes,
    form.blank.sheet,
    cells.filter((cell) => cell.kind === 'figure' || cell.kind === 'outside'),
    formNotes(cells, say),
  );

const keep = async (
  scene: Scene,
  input: Input,
  values: Pick<FillingRow, 'filled' | 'missing' | 'file_hash'> & { readonly outside: string },
  before: FillingRow | undefined,
) => {
  const row = { ...values, filled_by_post_id: scene.actor.postId, filled_at: scene.now };
  if (before !== undefined) return updateRow(scene, 'form_fillings', before.id, input.basedOn ?? 0, row);
  return ok(await insertRow(scene, 'form_fillings', { form_id: input.id, period: input.period, ...row }));
};

/** Figures of others where the form asks for them; a text typed elsewhere is not kept. */
const typedFigures = (form: LoadedForm, sent: Input['outside']): Readonly<Record<string, string>> => {
  const blanks = new Set(form.blank.blanks.map(cellKey));
  return Object.fromEntries(
    Object.entries(sent).filter(([key, text]) => blanks.has(key) && text.trim() !== ''),
  );
};

/**
 * Fills a form in.
 *
 * @returns how many cells are filled and how many not held; `not-found`, `not-allowed`, `form-unmapped`,
 *   `malformed-period`, `period-off-cadence`, `period-not-begun`, `changed-meanwhile`
 */
export const fillForm = useCase('form.fill', async (scene, input: Input) => {
  const form = await loadForm(scene, input.id);
  const allowed = scene.require({ unitIds: form.ok ? [form.value.row.unit_id] : [] });
  if (!allowed.ok) return allowed;
  if (!form.ok) return form;
  const period = parsePeriod(input.period);
  if (!period.ok) return period;
  const judged = judge(form.value, period.value);
  if (!judged.ok) return judged;
  if (endOf(period.value) >= scene.today)
    return refuse('period-not-begun', { period: period.value, from: endOf(period.value) });
  const typed = typedFigures(form.value, input.outside);
  const ledger = await readLedger(scene, endOf(period.value));
  const cells = formCells(form.value.blank, form.value.headings, typed, ledger);
  const bytes = await filledFile(form.value, cells, input.say);
  const asked = cells.filter((cell) => cell.kind === 'figure' || cell.kind === 'outside');
  const missing = asked.filter(isWanting).length;
  const values = {
    outside: JSON.stringify(typed),
    filled: asked.length - missing,
    missing,
    file_hash: await scene.context.files.put(scene.actor.jurisdictionId, bytes),
  };
  const before = (await listFillings(scene, [input.id])).find((each) => each.period === period.value);
  const kept = await keep(scene, { ...input, period: period.value }, values, before);
  if (!kept.ok) return kept;
  return ok({ version: kept.value.version, filled: values.filled, missing });
});
