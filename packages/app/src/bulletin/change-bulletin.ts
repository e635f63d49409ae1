// The frame of every act on a document: it is there, the act fits its state, the row is as it was seen.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { afterBulletinAct, type BulletinAct, type BulletinState } from '@luoshi/domain/bulletin/state';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow, type Patch } from '@luoshi/store/journal/write';
import { findBulletin, type BulletinRecord } from '@luoshi/store/queries/bulletin';
import type { Scene } from '../use-case/use-case.ts';
import { formOf } from './form-of.ts';
import { pageOf, type BulletinPage } from './page-of.ts';

/** Which bulletin, the version it was seen at, and the texts of the answer. */
export interface BulletinInput {
  readonly id: string;
  readonly basedOn: number;
  readonly say: Say;
}

/** A document found and the state it comes to. */
export interface Moving {
  readonly row: BulletinRecord;
  readonly next: BulletinState;
}

/**
 * Finds a document for an act.
 *
 * @returns `not-found`, `wrong-state`, `figures-not-frozen`
 */
export const moving = async (scene: Scene, id: string, act: BulletinAct): Promise<Outcome<Moving>> => {
  const row = await findBulletin(scene, id);
  if (row === null) return refuse('not-found');
  if (row.withdrawn_at !== null) return refuse('wrong-state', { act: `bulletin-${act}` });
  const next = afterBulletinAct(row.state, act, formOf(scene, row).steps);
  return next.ok ? ok({ row, next: next.value }) : next;
};

/** Writes the change and answers the page. @returns `changed-meanwhile` with the present row */
export const changed = async (
  scene: Scene,
  input: BulletinInput,
  patch: Patch<'bulletins'>,
): Promise<Outcome<BulletinPage>> => {
  const updated = await updateRow(scene, 'bulletins', input.id, input.basedOn, patch);
  if (!updated.ok) return updated;
  const row = await findBulletin(scene, input.id);
  return row === null ? refuse('not-found') : ok(await pageOf(scene, row, input.say));
};
