// What closing asks of a commitment, read from its rows.
import type { ClosingFacts } from '@luoshi/domain/work/closing';
import { figuresOf, type Figures, type Frame } from './figures-of.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { isUnprovedSinceReopening } from './reopened.ts';
import { progressOf } from './progress-of.ts';

const measuredKinds: readonly Figures['plan']['kind'][] = ['points', 'linear', 'nodes'];

/** The facts of the frame's day. */
export const closingFacts = (loaded: KnownCommitment, frame: Frame): ClosingFacts => {
  const figures = figuresOf(loaded, frame);
  const { reportId } = figures.counted;
  const report = loaded.reports.find((each) => each.id === reportId);
  return {
    reported: report !== undefined && !isUnprovedSinceReopening(loaded),
    complete: !measuredKinds.includes(figures.plan.kind) || figures.completion !== null,
    reviewed: report?.state === 'reviewed',
    checkNeeded: loaded.row.check_needed,
    checked: progressOf(loaded, figures, frame).checked,
    objected: loaded.checks.some((check) => check.objection_id !== null && check.objection_decision === null),
  };
};
