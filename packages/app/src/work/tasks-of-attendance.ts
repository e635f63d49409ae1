// 到岗督查: the second checker signs, the unit replies within its days, the organisation department decides.
import type { VisitRow } from '@luoshi/store/queries/attendance';
import type { WorkData } from './load-work.ts';
import { newTask, type NewTask } from './new-task.ts';
import type { WorkTask } from './work-task.ts';

const taskOf = (
  visit: VisitRow,
  data: WorkData,
  given: Pick<NewTask, 'step' | 'who' | 'verb'> & Partial<NewTask>,
) =>
  newTask({
    key: `${given.step} ${visit.id}`,
    title: data.duty.rounds.get(visit.round_id)?.title ?? '',
    subject: { type: 'attendance', id: null },
    version: visit.version,
    ...given,
  });

const toSign = (visit: VisitRow, data: WorkData): readonly WorkTask[] => {
  const person = data.duty.people.get(visit.second_post_id);
  if (person === undefined) return [];
  const about = { personIds: [visit.second_person_id] };
  return [
    taskOf(visit, data, {
      step: 'sign-visit',
      who: { kind: 'person', ...person },
      verb: 'attendance.confirm',
      about,
    }),
  ];
};

const ofAsked = (visit: VisitRow, data: WorkData): readonly WorkTask[] => {
  const unit = data.units.find(({ id }) => id === visit.unit_id);
  const isOver = visit.reply_due_on !== null && visit.reply_due_on < data.frame.on;
  if (isOver || unit === undefined)
    return [
      taskOf(visit, data, {
        step: 'decide-attendance',
        who: { kind: 'personnel' },
        verb: 'attendance.decide',
      }),
    ];
  return [
    taskOf(visit, data, {
      step: 'reply-attendance',
      who: { kind: 'unit', roles: ['handler', 'head'], unitId: unit.id, unit: unit.name, postId: null },
      verb: 'attendance.reply',
      about: { unitIds: [unit.id] },
      unitIds: [unit.id],
      count: visit.to_explain,
      dueOn: visit.reply_due_on,
    }),
  ];
};

/** Everything about visits. */
export const tasksOfAttendance = (data: WorkData): readonly WorkTask[] =>
  data.duty.visits.flatMap((visit) =>
    visit.state === 'recorded' ? toSign(visit, data) : ofAsked(visit, data),
  );
