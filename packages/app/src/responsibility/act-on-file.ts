// The frame of every act on a responsibility file: found, asked who may, in the right state, changed at the version seen.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { mayAct, type ResponsibilityAct } from '@luoshi/domain/responsibility/state';
import { updateRow, type Patch } from '@luoshi/store/journal/write';
import { listResponsibilityFiles, type ResponsibilityRecord } from '@luoshi/store/queries/responsibility';
import type { Scene } from '../use-case/use-case.ts';
import { filesShown, stateOf } from './responsibility-shown.ts';

/** Which file, at the version it was seen. */
export interface FileInput {
  readonly id: string;
  readonly basedOn: number;
}

/** @returns the file as its page shows it; `not-found` also when it is sealed to the actor */
export const filePage = async (scene: Scene, id: string) => {
  const [file] = await filesShown(scene, await listResponsibilityFiles(scene, id));
  return file === undefined ? refuse('not-found', { table: 'responsibility_files' }) : ok(file);
};

/** Finds the file and asks who may. @returns `not-found`, `not-allowed`, `statement-awaited`, `wrong-state` */
const fileFor = async (
  scene: Scene,
  id: string,
  act: ResponsibilityAct,
): Promise<Outcome<ResponsibilityRecord>> => {
  const [row] = await listResponsibilityFiles(scene, id);
  const allowed = scene.require({ unitIds: row === undefined ? [] : [row.unit_id] });
  if (row === undefined) return refuse('not-found', { table: 'responsibility_files' });
  if (!allowed.ok) return allowed;
  const right = mayAct(stateOf(scene, row), act);
  return right.ok ? ok(row) : right;
};

/** Does an act by changing columns. @returns the page; what {@link fileFor} refuses, `changed-meanwhile` */
export const actOnFile = async (
  scene: Scene,
  { id, basedOn }: FileInput,
  act: ResponsibilityAct,
  patch: Patch<'responsibility_files'>,
) => {
  const found = await fileFor(scene, id, act);
  if (!found.ok) return found;
  const changed = await updateRow(scene, 'responsibility_files', id, basedOn, patch);
  return changed.ok ? filePage(scene, id) : changed;
};
