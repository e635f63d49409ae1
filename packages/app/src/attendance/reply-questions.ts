// 单位答复: what the unit says after the visit about leave and field work. There is no leave form anywhere.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findQuestion, findVisit } from '@luoshi/store/queries/attendance';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  /** Visit. */
  readonly id: string;
  readonly replies: readonly {
    readonly id: string;
    readonly basedOn: number;
    /** 下村公出 · 请假 · 没有依据. */
    readonly reply: 'in-field' | 'on-leave' | 'none';
    /** What it rests on. */
    readonly note: string;
  }[];
}

/** @returns the visit's id; `not-found`, `wrong-state` before the unit is asked, `reason-needed` without what it rests on */
export const replyQuestions = useCase('attendance.reply', async (scene, { id, replies }: Input) => {
  const visit = await findVisit(scene, id);
  if (visit === null) return refuse('not-found', { table: 'attendance_visits' });
  const allowed = scene.require({ unitIds: [visit.unit_id] });
  if (!allowed.ok) return allowed;
  if (visit.state !== 'asked') return refuse('wrong-state', { state: visit.state, act: 'reply' });
  for (const { id: questionId, basedOn, reply, note } of replies) {
    const question = await findQuestion(scene, questionId);
    if (question?.visit_id !== id) return refuse('not-found', { table: 'attendance_questions' });
    if (reply !== 'none' && note.trim() === '') return refuse('reason-needed', { why: reply });
    const replied = await updateRow(scene, 'attendance_questions', questionId, basedOn, {
      reply,
      reply_note: note.trim(),
      replied_by_post_id: scene.actor.postId,
      replied_at: scene.now,
    });
    if (!replied.ok) return replied;
  }
  return ok({ id });
});
