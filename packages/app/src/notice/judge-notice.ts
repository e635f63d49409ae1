// What the office and leaders do with a notice after it went out: judge the reply, take it back, delist.
import { refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { NoticeState } from '@luoshi/domain/notice/state';
import { updateRow, type Patch } from '@luoshi/store/journal/write';
import { findNoticeReply } from '@luoshi/store/queries/notice';
import { useCase, type Scene } from '../use-case/use-case.ts';
import type { NoticeInput } from './answer-notice.ts';
import { loadNotice } from './load-notices.ts';
import { noticePage } from './notice-page.ts';
import type { LoadedNotice } from './notice-record.ts';

const inState = async (
  scene: Scene,
  id: string,
  act: string,
  isRight: (notice: LoadedNotice) => boolean,
): Promise<Outcome<LoadedNotice>> => {
  const found = await loadNotice(scene, id, 'hold');
  if (!found.ok) return found;
  return isRight(found.value) ? found : refuse('wrong-state', { state: found.value.state, act });
};

const change = async (scene: Scene, { id, basedOn }: NoticeInput, patch: Patch<'notices'>) => {
  const changed = await updateRow(scene, 'notices', id, basedOn, patch);
  return changed.ok ? noticePage(scene, id) : changed;
};

/** The decision on a reply; `id` and `basedOn` are the reply's. */
export interface ReplyDecision extends NoticeInput {
  readonly decision: 'accepted' | 'returned';
  readonly opinion: string | null;
}

/**
 * Accepts a reply, or returns it with what is missing.
 *
 * @returns the page; `reason-needed` for a return without words, `wrong-state`, `changed-meanwhile`, `not-found`
 */
export const judgeReply = useCase('notice.judge-reply', async (scene, input: ReplyDecision) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const reply = await findNoticeReply(scene, input.id);
  if (reply === null) return refuse('not-found', { table: 'notice_replies' });
  const found = await inState(scene, reply.notice_id, 'judge-reply', ({ state }) => state === 'replied');
  if (!found.ok) return found;
  if (found.value.replies.at(-1)?.id !== reply.id) {
    return refuse('wrong-state', { state: 'replied', act: 'judge-reply' });
  }
  const opinion = input.opinion?.trim() ?? '';
  if (input.decision === 'returned' && opinion === '') return refuse('reason-needed', { why: 'returned' });
  const changed = await updateRow(scene, 'notice_replies', reply.id, input.basedOn, {
    decision: input.decision,
    opinion: opinion === '' ? null : opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  return changed.ok ? noticePage(scene, reply.notice_id) : changed;
});

const open: readonly NoticeState[] = ['drafted', 'to-sign-for', 'to-reply'];

/** Takes a notice back with a reason; its step counts no more. @returns the page; `wrong-state`, `changed-meanwhile` */
export const withdrawNotice = useCase(
  'notice.withdraw',
  async (scene, input: NoticeInput & { readonly reason: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const found = await inState(scene, input.id, 'withdraw-notice', ({ state }) => open.includes(state));
    if (!found.ok) return found;
    return change(scene, input, { withdrawn_at: scene.now, withdrawn_reason: input.reason });
  },
);

/** Says to the leader that the conditions are reached, and how. @returns the page; `wrong-state`, `changed-meanwhile` */
export const askDelisting = useCase(
  'notice.ask-delisting',
  async (scene, input: NoticeInput & { readonly grounds: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const found = await inState(scene, input.id, 'ask-delisting', ({ state }) => state === 'listed');
    if (!found.ok) return found;
    return change(scene, input, {
      delist_asked_at: scene.now,
      delist_asked_by_post_id: scene.actor.postId,
      delist_grounds: input.grounds,
    });
  },
);

/**
 * 摘牌 by a leader, or back to the office with nothing changed but the request.
 *
 * @returns the page; `wrong-state` until the office has asked, `changed-meanwhile`
 */
export const delistNotice = useCase(
  'notice.delist',
  async (scene, input: NoticeInput & { readonly decision: 'delisted' | 'stays' }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const found = await inState(
      scene,
      input.id,
      'delist',
      ({ state, row }) => state === 'listed' && row.delist_asked_at !== null,
    );
    if (!found.ok) return found;
    return change(
      scene,
      input,
      input.decision === 'delisted'
        ? { delisted_at: scene.now, delisted_by_post_id: scene.actor.postId }
        : { delist_asked_at: null, delist_asked_by_post_id: null, delist_grounds: null },
    );
  },
);

/**
 * Signs the record of an interview for the side one was on.
 *
 * @returns the page; `not-allowed` to anybody who was not there, `wrong-state` when signed already, `changed-meanwhile`
 */
export const signInterview = useCase('notice.sign-interview', async (scene, { id, basedOn }: NoticeInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await loadNotice(scene, id, 'hold');
  if (!found.ok) return found;
  const { interview } = found.value;
  if (interview === null) return refuse('not-found', { table: 'interviews' });
  const side = (['by_post_id', 'with_post_id'] as const).find(
    (each) => interview[each] === scene.actor.postId,
  );
  if (side === undefined) return refuse('not-allowed', {});
  const column = side === 'by_post_id' ? 'signed_by_interviewer_at' : 'signed_by_interviewee_at';
  if (interview[column] !== null) return refuse('wrong-state', { state: 'signed', act: 'sign-interview' });
  const changed = await updateRow(scene, 'interviews', interview.id, basedOn, { [column]: scene.now });
  return changed.ok ? noticePage(scene, id) : changed;
});
