// Reports on their way: for heads what waits for a signature, for the office what is to review and who is missing.
import type { KnownReport } from '@luoshi/store/queries/report';
import { endedLately, reportingGrid } from '../reporting/reporting-grid.ts';
import type { Frame } from '../commitment/figures-of.ts';
import { onceOfList } from '../commitment/once-of-list.ts';
import type { OpenCommitment, WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import { tasksOfCommitment } from './tasks-of-commitment.ts';
import type { WorkTask } from './work-task.ts';

/** A line that stands for many reports; its title is written at the edge from step and count. */
const manyReports = (
  differs: Pick<WorkTask, 'key' | 'step' | 'who' | 'verb' | 'about' | 'count'> & Partial<WorkTask>,
): WorkTask => newTask({ title: '', subject: { type: 'reports', id: null }, ...differs });

/** Filed reports by lead unit. */
const waitingByUnit = onceOfList((commitments: readonly OpenCommitment[], frame: Frame) => {
  const waiting = new Map<string, KnownReport[]>();
  for (const open of commitments) {
    const { filed } = tasksOfCommitment(open, frame);
    const unitId = open.loaded.row.lead_unit_id ?? '';
    if (filed.length > 0) waiting.set(unitId, [...(waiting.get(unitId) ?? []), ...filed]);
  }
  return waiting;
});

/** 审签: one line a unit, however many reports. */
const toSign = (data: WorkData): readonly WorkTask[] => {
  const waiting = waitingByUnit(data.commitments, data.frame);
  return data.units.flatMap((unit) => {
    const filed = waiting.get(unit.id) ?? [];
    if (filed.length === 0) return [];
    const periods = new Set(filed.map((report) => report.period));
    return [
      manyReports({
        key: `sign-reports ${unit.id}`,
        step: 'sign-reports',
        who: { kind: 'unit', roles: ['head'], unitId: unit.id, unit: unit.name, postId: null },
        verb: 'report.sign',
        about: { unitIds: [unit.id] },
        count: filed.length,
        period: periods.size === 1 ? (filed[0]?.period ?? null) : null,
        unitIds: [unit.id],
      }),
    ];
  });
};

/**
 * 应报未报: one line for each period that ended lately; the office reminds those who are missing.
 *
 * @param units a change of them is a change of every commitment
 */
const missing = onceOfList(
  (commitments: readonly OpenCommitment[], frame: Frame, units: WorkData['units']): readonly WorkTask[] => {
    const loaded = commitments.map((open) => open.loaded);
    const order = units.map((unit) => unit.id);
    return endedLately(loaded, frame).flatMap((period) => {
      const { dueOn, missing: count } = reportingGrid(loaded, period, frame, order);
      if (count === 0) return [];
      const line = { step: 'remind', who: { kind: 'office' }, verb: 'report.overview', about: {} } as const;
      return [manyReports({ ...line, key: `missing ${period}`, count, period, dueOn })];
    });
  },
);

const toReview = onceOfList((commitments: readonly OpenCommitment[], frame: Frame) =>
  commitments
    .filter((open) => open.loaded.row.state !== 'closed')
    .flatMap((open) => tasksOfCommitment(open, frame).toReview),
);

/** Everything about reports that are filed, signed or missing. */
export const tasksOfReports = (data: WorkData): readonly WorkTask[] => [
  ...missing(data.commitments, data.frame, data.units),
  ...toSign(data),
  ...toReview(data.commitments, data.frame),
];
