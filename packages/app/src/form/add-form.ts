// 上传空表: a form as it came from city or province; its headings are proposed, people say what they are.
import { ok } from '@luoshi/domain/outcome/outcome';
import { suggestMeaning } from '@luoshi/domain/form/meaning';
import { readBlankForm } from '@luoshi/paper/sheet/blank-form';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import type { FormRow } from '@luoshi/store/queries/form';
import { useCase } from '../use-case/use-case.ts';
import { knownNames } from './known-names.ts';

/** A blank form as sent. */
export interface NewForm {
  readonly unitId: string;
  readonly title: string;
  readonly sentBy: string;
  readonly cadence: FormRow['cadence'];
  /** Calendar days after the period's end. */
  readonly dueAfterDays: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns its id; `not-allowed`, `file-…`, `form-without-headings` */
export const addForm = useCase('form.add', async (scene, input: NewForm) => {
  const allowed = scene.require({ unitIds: [input.unitId] });
  if (!allowed.ok) return allowed;
  const blank = await readBlankForm(input.bytes, input.name);
  if (!blank.ok) return blank;
  const hash = await scene.context.files.put(scene.actor.jurisdictionId, input.bytes);
  const form = await insertRow(scene, 'blank_forms', {
    unit_id: input.unitId,
    title: input.title.trim(),
    sent_by: input.sentBy.trim(),
    cadence: input.cadence,
    due_after_days: input.dueAfterDays,
    file_name: input.name,
    file_hash: hash,
    sheet: blank.value.sheet,
    added_by_post_id: scene.actor.postId,
    added_at: scene.now,
  });
  const known = await knownNames(scene);
  const headings = [
    ...blank.value.rows.map((each) => ({ axis: 'row' as const, ...each })),
    ...blank.value.columns.map((each) => ({ axis: 'column' as const, ...each })),
  ];
  await insertRows(
    scene,
    'form_headings',
    headings.map(({ axis, place, heading }) => {
      const { meaning, indicator, unitId, measure } = suggestMeaning(heading, known);
      return { form_id: form.id, axis, place, heading, meaning, indicator, unit_id: unitId, measure };
    }),
  );
  return ok({ id: form.id });
});
