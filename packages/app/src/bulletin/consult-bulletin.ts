// 征求意见: the units named are asked before they are named in public; each sees what is said of it.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRows, updateRow } from '@luoshi/store/journal/write';
import { findBulletin, findReply, listReplies } from '@luoshi/store/queries/bulletin';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { dueBy } from '../rules/due-by.ts';
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import { unaskedNamings } from './offers.ts';
import { pageOf } from './page-of.ts';

/**
 * Asks the units named that have not been asked; a unit an edit names later is asked with days of its own.
 *
 * @returns the page; `figures-not-frozen`, `wrong-state`, also while all named are being asked, `changed-meanwhile`
 */
export const consultBulletin = useCase('bulletin.consult', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'consult');
  if (!found.ok) return found;
  const { row, next } = found.value;
  const named = await unaskedNamings(scene, row, await listReplies(scene, input.id));
  if (row.state === 'consulting' && named.length === 0)
    return refuse('wrong-state', { state: row.state, act: 'bulletin-consult' });
  await insertRows(
    scene,
    'bulletin_replies',
    named.map(({ unitId, sentence }) => ({ bulletin_id: input.id, unit_id: unitId, sentence })),
  );
  const { clocks, holidays } = scene.context.rules;
  const dueOn = named.length === 0 ? row.replies_due_on : dueBy(scene.today, clocks.bulletinReply, holidays);
  return changed(scene, input, { state: next, replies_due_on: dueOn });
});

interface Answer {
  /** Of the reply. */
  readonly id: string;
  readonly basedOn: number;
  readonly answer: 'agree' | 'object';
  readonly reason: string | null;
  readonly say: Say;
}

/**
 * Answers for one's unit.
 *
 * @returns the page as the unit sees it; `not-found`, `reason-needed` for an objection without one, `wrong-state`
 *   when it no longer asks, `changed-meanwhile`
 */
export const answerBulletin = useCase('bulletin.answer', async (scene, input: Answer) => {
  const reply = await findReply(scene, input.id);
  const allowed = scene.require(reply === null ? {} : { unitIds: [reply.unit_id] });
  if (!allowed.ok) return allowed;
  if (reply === null) return refuse('not-found');
  const found = await moving(scene, reply.bulletin_id, 'answer');
  if (!found.ok) return found;
  const reason = input.reason?.trim() ?? '';
  if (input.answer === 'object' && reason === '') return refuse('reason-needed', { why: 'object' });
  const updated = await updateRow(scene, 'bulletin_replies', input.id, input.basedOn, {
    answer: input.answer,
    reason: reason === '' ? null : reason,
    answered_by_post_id: scene.actor.postId,
    answered_at: scene.now,
  });
  if (!updated.ok) return updated;
  const row = await findBulletin(scene, reply.bulletin_id);
  return row === null ? refuse('not-found') : ok(await pageOf(scene, row, input.say));
});
