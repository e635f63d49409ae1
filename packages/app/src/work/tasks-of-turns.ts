// 退回 that the office decides, and changes of signed letters that a leader signs.
import { dateIn } from '@luoshi/domain/period/instant';
import { dueBy } from '../rules/due-by.ts';
import { commitmentTask } from './commitment-task.ts';
import type { OpenCommitment, WorkData } from './load-work.ts';
import type { WorkTask } from './work-task.ts';

const find = ({ commitments }: WorkData, id: string): OpenCommitment | undefined =>
  commitments.find((open) => open.loaded.row.id === id);

const toSettle = (data: WorkData): readonly WorkTask[] =>
  data.returns.flatMap((row) => {
    const open = find(data, row.commitment_id);
    if (open === undefined) return [];
    const { rules, zone } = data.frame;
    return [
      commitmentTask(open, {
        step: 'settle-return',
        who: { kind: 'office' },
        verb: 'commitment.settle-return',
        about: {},
        from: [open.line.leadUnit, open.source].filter((each) => each !== null),
        dueOn: dueBy(dateIn(row.returned_at, zone), rules.clocks.settleReturn, rules.holidays),
      }),
    ];
  });

const toSign = (data: WorkData): readonly WorkTask[] =>
  data.letterChanges.flatMap((row) => {
    const open = find(data, row.commitment_id);
    const leader = open?.closingLeader ?? null;
    if (open === undefined || leader === null) return [];
    return [
      commitmentTask(open, {
        step: 'sign-letter',
        who: { kind: 'leader', ...leader },
        verb: 'commitment.sign-letter',
        about: { leaderPostIds: [leader.postId] },
        from: [open.line.leadUnit, open.source].filter((each) => each !== null),
        since: dateIn(row.asked_at, data.frame.zone),
      }),
    ];
  });

/** Everything about returns and changes of letters. */
export const tasksOfTurns = (data: WorkData): readonly WorkTask[] => [...toSettle(data), ...toSign(data)];
