// Counts by result: all that is kept of everybody but the finally absent, and all that a circular says.
import type { AttendanceResult, Settlement } from './settle.ts';

/** How many people a visit found in each state. */
export type ResultCounts = Readonly<Record<AttendanceResult, number>>;

/** Nobody. */
export const nobody: ResultCounts = {
  'on-duty': 0,
  'in-field': 0,
  'on-leave': 0,
  'to-explain': 0,
  absent: 0,
};

/** Sum of several visits. */
export const addCounts = (counts: readonly ResultCounts[]): ResultCounts =>
  counts.reduce(
    (sum, each) => ({
      'on-duty': sum['on-duty'] + each['on-duty'],
      'in-field': sum['in-field'] + each['in-field'],
      'on-leave': sum['on-leave'] + each['on-leave'],
      'to-explain': sum['to-explain'] + each['to-explain'],
      absent: sum.absent + each.absent,
    }),
    nobody,
  );

/** The counts after one open question ended; how many people there were does not change. */
export const settleCount = (counts: ResultCounts, to: Settlement): ResultCounts => ({
  ...counts,
  'to-explain': counts['to-explain'] - 1,
  [to]: counts[to] + 1,
});

/** The counts after an absence was found wrong: the person had a reason. */
export const withdrawAbsence = (counts: ResultCounts, to: Exclude<Settlement, 'absent'>): ResultCounts => ({
  ...counts,
  absent: counts.absent - 1,
  [to]: counts[to] + 1,
});

/** Everybody looked for. */
export const seenIn = (counts: ResultCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
