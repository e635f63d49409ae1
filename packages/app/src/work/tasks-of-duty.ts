// 值班: my shift today or tomorrow, a handover to sign, a swap asked of me. To keep a shift is only to be known.
import type { DutyRow } from '@luoshi/store/queries/duty';
import { postsOf } from '../duty/on-duty.ts';
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { Who, WorkTask } from './work-task.ts';

const personOf = ({ duty }: WorkData, postId: string): (Who & { readonly kind: 'person' }) | null => {
  const person = duty.people.get(postId);
  return person === undefined ? null : { kind: 'person', ...person };
};

const toKeep = (shift: DutyRow<'shifts'>, data: WorkData): readonly WorkTask[] =>
  postsOf(shift).flatMap((postId) => {
    const who = personOf(data, postId);
    if (who === null || shift.on_date < data.frame.on) return [];
    return newTask({
      key: `keep-duty ${shift.id} ${postId}`,
      step: 'keep-duty',
      who,
      verb: 'duty.read',
      title: data.duty.unitNames.get(shift.unit_id) ?? '',
      subject: { type: 'duty', id: shift.unit_id },
      dueOn: shift.on_date,
    });
  });

const toTakeOver = (handover: DutyRow<'handovers'>, data: WorkData): readonly WorkTask[] => {
  const next = data.duty.shifts.find(({ id }) => id === handover.to_shift_id);
  return (next === undefined ? [] : postsOf(next)).flatMap((postId) => {
    const who = personOf(data, postId);
    if (who === null) return [];
    return newTask({
      key: `take-over ${handover.id} ${postId}`,
      step: 'take-over',
      who,
      verb: 'duty.take-over',
      about: { unitIds: [handover.unit_id] },
      title: data.duty.unitNames.get(handover.unit_id) ?? '',
      subject: { type: 'duty-log', id: handover.unit_id },
      dueOn: next?.on_date ?? null,
      version: handover.version,
    });
  });
};

const toAnswer = (swap: DutyRow<'swaps'>, data: WorkData): readonly WorkTask[] => {
  const who = personOf(data, swap.to_post_id);
  if (who === null) return [];
  return [
    newTask({
      key: `answer-swap ${swap.id}`,
      step: 'answer-swap',
      who,
      verb: 'duty.answer-swap',
      about: { personIds: [who.personId] },
      title: data.duty.unitNames.get(swap.unit_id) ?? '',
      from: [data.duty.people.get(swap.from_post_id)?.name].filter((name) => name !== undefined),
      subject: { type: 'duty', id: swap.unit_id },
      version: swap.version,
    }),
  ];
};

/** Everything about duty. */
export const tasksOfDuty = (data: WorkData): readonly WorkTask[] => [
  ...data.duty.shifts.flatMap((shift) => toKeep(shift, data)),
  ...data.duty.handovers.flatMap((handover) => toTakeOver(handover, data)),
  ...data.duty.swaps.flatMap((swap) => toAnswer(swap, data)),
];
