// 消息: one's own, newest first, and marked as read.
import { ok } from '@luoshi/domain/outcome/outcome';
import {
  countUnread,
  listMessages as listRows,
  markRead,
  type MessageRow,
} from '@luoshi/store/queries/message';
import { useCase } from '../use-case/use-case.ts';
import type { WorkStep, WorkTask } from '../work/work-task.ts';

const most = 200;

const shown = (row: MessageRow) => ({
  id: row.id,
  step: row.step as WorkStep, // made from a task of the work list
  title: row.title,
  subject: { type: row.subject_type as WorkTask['subject']['type'], id: row.subject_id },
  period: row.period,
  dueOn: row.due_on,
  days: row.days,
  madeAt: row.made_at,
  readAt: row.read_at,
});

/** The newest 200 messages of the person, and how many are not read. */
export const listMessages = useCase('message.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const messages = (await listRows(scene, most)).map(shown);
  return ok({ unread: await countUnread(scene), messages });
});

/** How many of the person's messages are not read: what every page's header asks. */
export const countMessages = useCase('message.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  return allowed.ok ? ok({ unread: await countUnread(scene) }) : allowed;
});

/** Marks messages as read; all of them when `ids` is null. @returns how many are left */
export const readMessages = useCase(
  'message.read',
  async (scene, input: { readonly ids: readonly string[] | null }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    await markRead(scene, input.ids, scene.now);
    return ok({ unread: await countUnread(scene) });
  },
);
