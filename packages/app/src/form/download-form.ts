// The filled form as it was handed over.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { findForm, listFillings } from '@luoshi/store/queries/form';
import { useCase } from '../use-case/use-case.ts';

/** @returns the file; `not-found` when it was never filled for the period */
export const downloadForm = useCase(
  'form.download',
  async (scene, input: { readonly id: string; readonly period: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const form = await findForm(scene, input.id);
    const filling = (await listFillings(scene, [input.id])).find((each) => each.period === input.period);
    if (form === null || filling?.file_hash == null) return refuse('not-found', { table: 'form_fillings' });
    const bytes = await scene.context.files.get(scene.actor.jurisdictionId, filling.file_hash);
    const name = form.file_name.replace(/\.xlsx$/i, '');
    return ok({ bytes, fileName: `${name}-${input.period}.xlsx` });
  },
);
