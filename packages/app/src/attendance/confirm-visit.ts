// 第二名督查人员签字: from here on the visit stands, and the unit is asked about leave and field work.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findVisit } from '@luoshi/store/queries/attendance';
import { dueBy } from '../rules/due-by.ts';
import { useCase } from '../use-case/use-case.ts';

/** @returns the visit's id; `not-found`, `not-allowed` for anybody but the second checker, `wrong-state`, `changed-meanwhile` */
export const confirmVisit = useCase(
  'attendance.confirm',
  async (scene, { id, basedOn }: { readonly id: string; readonly basedOn: number }) => {
    const visit = await findVisit(scene, id);
    if (visit === null) return refuse('not-found', { table: 'attendance_visits' });
    const allowed = scene.require({ personIds: [visit.second_person_id] });
    if (!allowed.ok) return allowed;
    if (visit.state !== 'recorded') return refuse('wrong-state', { state: visit.state, act: 'confirm' });
    const { duty, holidays } = scene.context.rules;
    const confirmed = await updateRow(scene, 'attendance_visits', id, basedOn, {
      state: visit.to_explain === 0 ? 'settled' : 'asked',
      asked_at: scene.now,
      reply_due_on: visit.to_explain === 0 ? null : dueBy(scene.today, duty.attendance.reply, holidays),
    });
    return confirmed.ok ? ok({ id }) : confirmed;
  },
);
