// A form with its headings and its blank file, as every act on it needs it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { readBlankForm, type BlankForm } from '@luoshi/paper/sheet/blank-form';
import { findForm, listHeadings, type FormRow, type HeadingRow } from '@luoshi/store/queries/form';
import type { Scene } from '../use-case/use-case.ts';

/** The form. */
export interface LoadedForm {
  readonly row: FormRow;
  readonly headings: readonly HeadingRow[];
  readonly bytes: Uint8Array;
  readonly blank: BlankForm;
}

/** @returns the form; `not-found` */
export const loadForm = async (scene: Scene, id: string): Promise<Outcome<LoadedForm>> => {
  const row = await findForm(scene, id);
  if (row === null) return refuse('not-found', { table: 'blank_forms' });
  const bytes = await scene.context.files.get(scene.actor.jurisdictionId, row.file_hash);
  const blank = await readBlankForm(bytes, row.file_name);
  return blank.ok ? ok({ row, headings: await listHeadings(scene, [id]), bytes, blank: blank.value }) : blank;
};
