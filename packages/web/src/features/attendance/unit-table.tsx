// 按单位的结果: counts and no name; what is printed and copied.
import type { AttendanceVisit } from '@luoshi/contract/routes/attendance';
import { seenIn } from '@luoshi/domain/attendance/count-results';
import { attendanceResults } from '@luoshi/domain/attendance/settle';
import { Table } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';

/** A line for each unit visited. */
export const UnitTable = ({ visits }: { visits: readonly AttendanceVisit[] }) => {
  const { t } = useText();
  return (
    <Table
      caption={t('attendance.by-unit')}
      rows={visits}
      keyOf={(visit) => visit.id}
      columns={[
        { key: 'unit', head: t('attendance.unit'), cell: (visit) => visit.unit },
        { key: 'looked', head: t('attendance.looked'), end: true, cell: (visit) => seenIn(visit.counts) },
        ...attendanceResults.map((result) => ({
          key: result,
          head: t(`attendance.result.${result}`),
          end: true,
          cell: (visit: AttendanceVisit) => (visit.counts[result] === 0 ? '·' : visit.counts[result]),
        })),
      ]}
    />
  );
};
