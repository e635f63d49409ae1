// 报实差: every value measured on the spot against the one reported — by checks of reports and at checkpoints.
import { gapsByUnit, type Measured, type UnitGap } from '@luoshi/domain/inspection/gaps';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { listMeasuredCheckpoints } from '@luoshi/store/queries/inspection';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Checks on the spot of a report with a value; one to which an objection was upheld measured nothing. */
const measuredByChecks = (
  { row, reports, checks }: KnownCommitment,
  from: CalendarDate,
): readonly Measured[] =>
  checks.flatMap((check) => {
    const reported = reports.find((report) => report.id === check.report_id)?.value ?? null;
    const onSpot =
      check.extent !== 'desk' && check.objection_decision !== 'upheld' && check.checked_on >= from;
    const found = check.result === 'confirmed' ? reported : check.value;
    return onSpot && reported !== null && found !== null && row.lead_unit_id !== null
      ? [{ unitId: row.lead_unit_id, reported, found }]
      : [];
  });

/**
 * Gaps by unit of what was measured from a day on.
 *
 * @param loaded commitments whose checks count
 */
export const collectGaps = async (
  scene: Scene,
  loaded: readonly KnownCommitment[],
  from: CalendarDate,
): Promise<readonly UnitGap[]> => {
  const points = await listMeasuredCheckpoints(scene, from, scene.today);
  return gapsByUnit([
    ...loaded.flatMap((each) => measuredByChecks(each, from)),
    ...points.flatMap((point) =>
      point.reported_value === null || point.found_value === null
        ? []
        : [{ unitId: point.unit_id, reported: point.reported_value, found: point.found_value }],
    ),
  ]);
};
