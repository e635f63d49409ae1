// The statement of a round as text to paste: by unit, in counts.
import type { AttendanceCounts, AttendanceRound } from '@luoshi/contract/routes/attendance';
import { seenIn } from '@luoshi/domain/attendance/count-results';
import { attendanceResults } from '@luoshi/domain/attendance/settle';
import type { T } from '../../text/text.tsx';

/** The counts that are not nought: 在岗3人、请假（有据）1人. */
export const countsText = (counts: AttendanceCounts, t: T): string =>
  attendanceResults
    .filter((result) => counts[result] > 0)
    .map((result) =>
      t('attendance.count', { result: t(`attendance.result.${result}`), count: counts[result] }),
    )
    .join(t('attendance.comma'));

/** Lines of a round: its name, then each unit with its counts. */
export const summaryText = (round: AttendanceRound, t: T): string =>
  [
    t('attendance.round', { ordinal: round.ordinal, title: round.title }),
    ...round.visits.map(({ unit, counts }) =>
      t('attendance.line', { unit, looked: seenIn(counts), counts: countsText(counts, t) }),
    ),
  ].join('\n');
