// The part that every task about a commitment has in common.
import type { OpenCommitment } from './load-work.ts';
import type { Who, WorkTask } from './work-task.ts';

/** A task about a commitment; what differs is given. */
export const commitmentTask = (
  { loaded: { row }, line, source }: OpenCommitment,
  differs: Pick<WorkTask, 'step' | 'who' | 'verb' | 'about'> & Partial<WorkTask>,
): WorkTask => ({
  key: `${differs.step} ${row.id}`,
  title: row.title,
  subject: { type: 'commitment', id: row.id },
  from: [row.lead_leader, source].filter((each) => each !== null),
  period: null,
  count: null,
  light: line.light,
  progress: line.progress,
  dueOn: null,
  since: null,
  version: row.version,
  rank: 0,
  unitIds: row.lead_unit_id === null ? [] : [row.lead_unit_id],
  leaderPostIds: [row.lead_leader_post_id, row.given_by_post_id].filter((id) => id !== null),
  ...differs,
});

/** The lead unit as who must act: its handler when one is named. @throws without a lead unit, a bug of the caller */
export const leadUnit = ({ loaded: { row } }: OpenCommitment): Who => {
  if (row.lead_unit_id === null) throw new Error(`commitment ${row.id} has no lead unit`);
  return {
    kind: 'unit',
    roles: ['handler'],
    unitId: row.lead_unit_id,
    unit: row.lead_unit_name ?? '',
    postId: row.handler_post_id,
  };
};
