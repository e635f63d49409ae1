// What waits for somebody to look on the spot, and objections that wait for the office.
import { doubtsOf } from '@luoshi/domain/report/judge-report';
import type { KnownReport } from '@luoshi/store/queries/report';
import type { Frame } from '../commitment/figures-of.ts';
import { leadUnits } from '../commitment/find-loaded.ts';
import { uncheckedReport } from '../commitment/offers.ts';
import { beforeReport } from '../report/before-report.ts';
import { commitmentTask } from './commitment-task.ts';
import type { OpenCommitment } from './load-work.ts';
import type { WorkTask } from './work-task.ts';

/** Order among checks: those the rules ask for, then figures that jumped. */
const ranks = { needed: 0, jumped: 1 } as const;

const hasJumped = ({ loaded }: OpenCommitment, report: KnownReport, frame: Frame): boolean =>
  report.value !== null &&
  doubtsOf(report.value, beforeReport(loaded, report.period, frame)).includes('jumps');

const check = (open: OpenCommitment, report: KnownReport | null, rank: number): WorkTask =>
  commitmentTask(open, {
    step: 'check',
    who: { kind: 'inspector' },
    verb: 'check.record',
    about: {
      reporterUnitIds: leadUnits(open.loaded),
      reporterPersonIds: open.loaded.reporters,
    },
    period: report?.period ?? null,
    rank,
    from: [open.line.leadUnit, open.source].filter((each) => each !== null),
  });

const toCheck = (open: OpenCommitment, frame: Frame): readonly WorkTask[] => {
  const { row, nodes } = open.loaded;
  const report = uncheckedReport(open.loaded);
  const nodeUnchecked = nodes.some((node) => node.done_on !== null && node.checked_on === null);
  if (row.check_needed && (report !== null || nodeUnchecked)) return [check(open, report, ranks.needed)];
  return report !== null && hasJumped(open, report, frame) ? [check(open, report, ranks.jumped)] : [];
};

const toDecide = (open: OpenCommitment): readonly WorkTask[] =>
  open.loaded.checks
    .filter((each) => each.objection_id !== null && each.objection_decision === null)
    .map((each) =>
      commitmentTask(open, {
        key: `decide-objection ${each.objection_id}`,
        step: 'decide-objection',
        who: { kind: 'office' },
        verb: 'check.decide',
        about: {},
        from: [open.line.leadUnit, open.source].filter((name) => name !== null),
      }),
    );

/** Everything one commitment asks of inspectors and, after an objection, of the office. */
export const tasksOfChecks = (open: OpenCommitment, frame: Frame): readonly WorkTask[] => {
  const { state } = open.loaded.row;
  if (state !== 'underway' && state !== 'closing') return [];
  return [...toCheck(open, frame), ...toDecide(open)];
};
