// The counts of a visit, between its row and the domain.
import { addCounts, type ResultCounts } from '@luoshi/domain/attendance/count-results';
import type { Patch } from '@luoshi/store/journal/write';
import type { VisitRow } from '@luoshi/store/queries/attendance';

/** Counts of one visit. */
export const countsOf = (visit: VisitRow): ResultCounts => ({
  'on-duty': visit.on_duty,
  'in-field': visit.in_field,
  'on-leave': visit.on_leave,
  'to-explain': visit.to_explain,
  absent: visit.absent,
});

/** Counts of several visits. */
export const countsOfAll = (visits: readonly VisitRow[]): ResultCounts => addCounts(visits.map(countsOf));

/** The columns of a visit that say the counts, and whether it is settled. */
export const countColumns = (counts: ResultCounts): Patch<'attendance_visits'> => ({
  on_duty: counts['on-duty'],
  in_field: counts['in-field'],
  on_leave: counts['on-leave'],
  to_explain: counts['to-explain'],
  absent: counts.absent,
  state: counts['to-explain'] === 0 ? 'settled' : 'asked',
});
