// What a lead unit has to do about its commitments: sign for, file a plan, report, object, ask for closing.
import { endOf } from '@luoshi/domain/period/period';
import { nextReport, type AskedPeriod } from '@luoshi/domain/work/asked-periods';
import { readyToClose } from '@luoshi/domain/work/closing';
import { closingFacts } from '../commitment/closing-facts.ts';
import type { Frame } from '../commitment/figures-of.ts';
import { leadUnits } from '../commitment/find-loaded.ts';
import { isObjectionable } from '../commitment/offers.ts';
import { isPlannable } from '../commitment/plannable.ts';
import { commitmentTask, leadUnit } from './commitment-task.ts';
import { reportDue } from '../rules/report-due.ts';
import type { OpenCommitment } from './load-work.ts';
import type { WorkTask } from './work-task.ts';

const signFor = (open: OpenCommitment): WorkTask =>
  commitmentTask(open, {
    step: 'sign-for',
    who: leadUnit(open),
    verb: 'commitment.sign-for',
    about: { unitIds: leadUnits(open.loaded) },
    dueOn: open.loaded.row.sign_for_due_on,
  });

const filePlan = (open: OpenCommitment): WorkTask =>
  commitmentTask(open, {
    step: 'file-plan',
    who: leadUnit(open),
    verb: 'commitment.plan',
    about: { unitIds: leadUnits(open.loaded) },
    dueOn: open.loaded.row.plan_due_on,
  });

const report = (open: OpenCommitment, { period, dueOn }: AskedPeriod): WorkTask =>
  commitmentTask(open, {
    step: 'report',
    who: leadUnit(open),
    verb: 'report.file',
    about: { unitIds: leadUnits(open.loaded) },
    period,
    dueOn,
  });

const askClosing = (open: OpenCommitment): WorkTask =>
  commitmentTask(open, {
    step: 'request-closure',
    who: leadUnit(open),
    verb: 'commitment.request-closure',
    about: { unitIds: leadUnits(open.loaded) },
  });

const underway = (open: OpenCommitment, frame: Frame): readonly WorkTask[] => {
  const { loaded, figures } = open;
  if (readyToClose(closingFacts(loaded, frame)).ok && figures.completion !== null) return [askClosing(open)];
  const planless = figures.light.marks.includes('no-plan') && isPlannable(loaded, frame);
  const reported = loaded.reports.filter((each) => each.state !== 'returned').map((each) => each.period);
  const { rules, on } = frame;
  const next = nextReport(figures.asked, reported, on, reportDue(rules), rules.holidays);
  // Without a plan the plan comes first; a report of a period that still runs can wait for it.
  const reportNow = next !== null && (!planless || endOf(next.period) < on);
  return [...(planless ? [filePlan(open)] : []), ...(reportNow ? [report(open, next)] : [])];
};

const objections = (open: OpenCommitment, frame: Frame): readonly WorkTask[] =>
  open.loaded.checks
    .filter((check) => isObjectionable(check, frame.on))
    .map((check) =>
      commitmentTask(open, {
        key: `object ${check.id}`,
        step: 'object',
        who: leadUnit(open),
        verb: 'check.object',
        about: { unitIds: leadUnits(open.loaded) },
        period: open.loaded.reports.find((each) => each.id === check.report_id)?.period ?? null,
        dueOn: check.objection_until,
      }),
    );

/** Everything one commitment asks of its lead unit. */
export const tasksOfUnit = (open: OpenCommitment, frame: Frame): readonly WorkTask[] => {
  const { row } = open.loaded;
  if (row.lead_unit_id === null || row.state === 'closed') return [];
  if (row.state === 'assigned') return [signFor(open)];
  const own = row.state === 'underway' ? underway(open, frame) : [];
  return [...own, ...objections(open, frame)];
};
