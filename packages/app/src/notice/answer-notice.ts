// What a unit does with a notice: signs for it, replies to it.
import { refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { NoticeState } from '@luoshi/domain/notice/state';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { loadNotice } from './load-notices.ts';
import type { LoadedNotice } from './notice-record.ts';
import { noticePage } from './notice-page.ts';

/** Which notice, at the version it was seen. */
export interface NoticeInput {
  readonly id: string;
  readonly basedOn: number;
}

/** The notice for an act of its unit. @returns `not-found`, `not-allowed`, `wrong-state` */
const forUnit = async (
  scene: Scene,
  id: string,
  act: string,
  states: readonly NoticeState[],
): Promise<Outcome<LoadedNotice>> => {
  const found = await loadNotice(scene, id, 'hold');
  const allowed = scene.require({ unitIds: found.ok ? [found.value.row.unit_id] : [] });
  if (!found.ok) return found;
  if (!allowed.ok) return allowed;
  const { state } = found.value;
  return states.includes(state) ? found : refuse('wrong-state', { state, act });
};

/** Signs for a notice; the days for the reply run from here. @returns the page; `wrong-state`, `changed-meanwhile` */
export const signForNotice = useCase('notice.sign-for', async (scene, { id, basedOn }: NoticeInput) => {
  const found = await forUnit(scene, id, 'sign-for-notice', ['to-sign-for']);
  if (!found.ok) return found;
  const changed = await updateRow(scene, 'notices', id, basedOn, {
    signed_for_at: scene.now,
    signed_for_by_post_id: scene.actor.postId,
  });
  return changed.ok ? noticePage(scene, id) : changed;
});

/** A reply as it is written. */
export interface NewReply extends NoticeInput {
  readonly text: string;
  /** The new date the unit asks for; it still asks for the extension itself. */
  readonly askedDueOn: CalendarDate | null;
}

/**
 * Replies for one's unit; replying also signs for it. A reply after its day is taken and shown as late.
 *
 * @returns the page; `wrong-state`, `changed-meanwhile`
 */
export const replyNotice = useCase('notice.reply', async (scene, input: NewReply) => {
  const found = await forUnit(scene, input.id, 'reply-notice', ['to-sign-for', 'to-reply']);
  if (!found.ok) return found;
  const { row } = found.value;
  if (row.kind === 'interview') return refuse('wrong-state', { state: row.kind, act: 'reply-notice' });
  const changed = await updateRow(scene, 'notices', input.id, input.basedOn, {
    signed_for_at: row.signed_for_at ?? scene.now,
    signed_for_by_post_id: row.signed_for_by_post_id ?? scene.actor.postId,
  });
  if (!changed.ok) return changed;
  await insertRow(scene, 'notice_replies', {
    notice_id: row.id,
    unit_id: row.unit_id,
    text: input.text,
    asked_due_on: input.askedDueOn,
    replied_by_post_id: scene.actor.postId,
    replied_at: scene.now,
  });
  return noticePage(scene, input.id);
});
