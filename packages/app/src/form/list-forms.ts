// 套表: every form in use, what of it is not mapped yet, and which period is due.
import { may } from '@luoshi/domain/access/may';
import { ok } from '@luoshi/domain/outcome/outcome';
import { listFillings, listForms as listRows, listHeadings } from '@luoshi/store/queries/form';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { dueForm } from './form-period.ts';

/** Every form, by title. */
export const listForms = useCase('form.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const forms = await listRows(scene);
  const ids = forms.map((form) => form.id);
  const headings = await listHeadings(scene, ids);
  const fillings = await listFillings(scene, ids);
  const names = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
  const { unitIds } = scene.actor;
  const [addsFor = null] = unitIds.filter((id) => may('form.add', { unitIds: [id] }, scene.actor).ok);
  return ok({
    addsFor,
    forms: forms.map((form) => {
      const own = fillings.filter((each) => each.form_id === form.id && each.file_hash !== null);
      const unmapped = headings.filter((each) => each.form_id === form.id && each.meaning === 'unmapped');
      return {
        id: form.id,
        title: form.title,
        sentBy: form.sent_by,
        unit: names.get(form.unit_id) ?? '',
        cadence: form.cadence,
        unmapped: unmapped.length,
        due: dueForm(form, fillings, scene.today),
        filled: own.map(({ period, filled, missing, filled_at: filledAt }) => ({
          period,
          filled,
          missing,
          filledAt,
        })),
      };
    }),
  });
});
