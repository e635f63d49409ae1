// Notices as the actor may see them: a unit sees its own once they are issued, those above see all.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { Actor } from '@luoshi/domain/access/role';
import {
  listInterviews,
  listNoticeReplies,
  listNotices,
  lockNotice,
  type NoticeRecord,
} from '@luoshi/store/queries/notice';
import type { Scene } from '../use-case/use-case.ts';
import { loadedNotice, type LoadedNotice } from './notice-record.ts';

const overseers = ['office', 'leader', 'inspector', 'auditor', 'system'] as const;

/** Whether the actor sees the notices of every unit, drafts too. */
export const overseesNotices = (actor: Actor): boolean =>
  overseers.some((role) => actor.roles.includes(role));

const concerns = (row: NoticeRecord, actor: Actor): boolean =>
  [row.unit_id, ...row.support_unit_ids].some((id) => actor.unitIds.includes(id));

const together = async (scene: Scene, rows: readonly NoticeRecord[]): Promise<readonly LoadedNotice[]> => {
  const ids = rows.map((row) => row.id);
  const replies = await listNoticeReplies(scene, ids);
  const interviews = await listInterviews(scene, ids);
  return rows.map((row) =>
    loadedNotice(
      scene,
      row,
      replies.filter((reply) => reply.notice_id === row.id),
      interviews.find((interview) => interview.notice_id === row.id) ?? null,
    ),
  );
};

const loadAll = async (scene: Scene, rows: readonly NoticeRecord[]): Promise<readonly LoadedNotice[]> => {
  // The record of an interview is read by both sides before it gets its number: they sign it.
  const isSeen = ({ row, issuedOn, interview }: LoadedNotice): boolean =>
    overseesNotices(scene.actor) || ((issuedOn !== null || interview !== null) && concerns(row, scene.actor));
  return (await together(scene, rows)).filter(isSeen);
};

/** Every notice the actor may see, newest first. */
export const loadNotices = async (scene: Scene): Promise<readonly LoadedNotice[]> =>
  loadAll(scene, await listNotices(scene));

/** Every notice there is, for the ladder, which must not depend on who looks. */
export const loadEveryNotice = async (scene: Scene): Promise<readonly LoadedNotice[]> =>
  together(scene, await listNotices(scene));

/** One notice; for an act it is held until the act is written. @returns `not-found` */
export const loadNotice = async (
  scene: Scene,
  id: string,
  hold: 'hold' | 'read',
): Promise<Outcome<LoadedNotice>> => {
  if (hold === 'hold') await lockNotice(scene, id);
  const [notice] = await loadAll(scene, await listNotices(scene, id));
  return notice === undefined ? refuse('not-found', { table: 'notices' }) : ok(notice);
};
