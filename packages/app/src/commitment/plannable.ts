// Whether a plan may still be filed.
import { figuresOf, type Frame } from './figures-of.ts';
import type { KnownCommitment } from './loaded-commitment.ts';

/** Under way, judged by a plan at all, and no report counted yet by the plan there is. */
export const isPlannable = (loaded: KnownCommitment, frame: Frame): boolean => {
  const { row } = loaded;
  if (row.state !== 'underway' || row.plan_kind === 'growth' || row.plan_kind === 'rank') return false;
  // A step that an obstacle names is not replaced: its clock would begin anew.
  if (loaded.obstacles.some((each) => each.row.node_id !== null)) return false;
  const { counted, light } = figuresOf(loaded, frame);
  return counted.reportId === null || light.marks.includes('no-plan');
};
