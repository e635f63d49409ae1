// What reopening means for the figures: what was reported before it proves nothing any more, and late stays late.
import type { KnownCommitment } from './loaded-commitment.ts';

/** Whether it was reopened and nothing was reported since. */
export const isUnprovedSinceReopening = ({
  row,
  reports,
}: Pick<KnownCommitment, 'row' | 'reports'>): boolean => {
  const { reopened_at: reopened } = row;
  return (
    reopened !== null &&
    row.state !== 'closed' &&
    !reports.some((report) => report.state !== 'returned' && report.filed_at > reopened)
  );
};

/** The words of a light after reopening: done says nothing until it is reported anew; done late stays done late. */
export const marksAfterReopening = (
  loaded: Pick<KnownCommitment, 'row' | 'reports'>,
  marks: readonly string[],
): readonly string[] => {
  const isDone = marks.includes('done') || marks.includes('done-late');
  if (isUnprovedSinceReopening(loaded))
    return [...marks.filter((mark) => mark !== 'done' && mark !== 'done-late'), 'reopened'];
  return isDone && loaded.row.late_before > 0
    ? marks.map((mark) => (mark === 'done' ? 'done-late' : mark))
    : marks;
};
