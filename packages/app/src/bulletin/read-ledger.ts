// The ledger as a circular reads it: every commitment assigned, as it stood at the end of a day.
import type { Ledger, LedgerLine, LineCheck, LineObstacle } from '@luoshi/domain/bulletin/ledger';
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { bucketOf } from '@luoshi/domain/work/light-bucket';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listDispatched, type BulletinRow } from '@luoshi/store/queries/bulletin';
import { listUnits } from '@luoshi/store/queries/unit';
import { assignedStates, isKnown, lineOf } from '../commitment/commitment-lines.ts';
import { figuresOf, frameOf, indicatorOf, type Figures, type Frame } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

const checkOf = ({ checks, reports }: KnownCommitment, { counted }: Figures): LineCheck | null => {
  const check = checks.find((each) => each.id === counted.checkId);
  if (check === undefined) return null;
  return {
    extent: check.extent,
    adjusted: check.result === 'adjusted',
    reported: reports.find((each) => each.id === check.report_id)?.value ?? null,
    sampleSize: check.sample_size,
    sampleOf: check.sample_of,
  };
};

/** The newest one that is still open. */
const obstacleOf = ({ obstacles }: KnownCommitment): LineObstacle | null => {
  const open = obstacles.findLast(({ row }) => row.state === 'raised' || row.state === 'recognised');
  return open === undefined ? null : { blocked: open.row.blocked, asked: open.row.asked };
};

const ledgerLine = (loaded: KnownCommitment, frame: Frame): LedgerLine => {
  const figures = figuresOf(loaded, frame);
  const line = lineOf(loaded, frame);
  const { progress } = line;
  return {
    id: line.id,
    title: line.title,
    indicator: indicatorOf(frame.rules, loaded.row.indicator)?.id ?? null,
    unitId: line.leadUnitId,
    unit: line.leadUnit,
    isTownship: loaded.row.lead_unit_kind === 'township',
    bucket: bucketOf(line.light),
    value: progress.value,
    target: progress.target,
    dueNow: progress.dueNow,
    unitOfMeasure: progress.unit,
    status: progress.status,
    isCarried: progress.value !== null && !progress.reported,
    check: checkOf(loaded, figures),
    number: line.number,
    leader: line.leadLeader,
    dueOn: line.dueOn,
    obstacle: obstacleOf(loaded),
    isBlocked: line.light.blocked !== null,
    isExcused: line.light.blocked?.inTime === true,
  };
};

/** The ledger of a document's day; a ten-day sheet's is that of the dispatch list. */
export const readLedgerOf = async (
  scene: Scene,
  row: Pick<BulletinRow, 'kind' | 'as_of'>,
): Promise<Ledger> => {
  const ledger = await readLedger(scene, row.as_of);
  if (row.kind !== 'ten-day-sheet') return ledger;
  const listed = new Set(await listDispatched(scene, row.as_of));
  return { ...ledger, lines: ledger.lines.filter((line) => listed.has(line.id)) };
};

/** Reads the ledger as of a day; what statistics release after today is marked so. */
export const readLedger = async (scene: Scene, asOf: CalendarDate): Promise<Ledger> => {
  const frame = frameOf(scene, asOf);
  const loaded = await knownCommitments(scene, { ...anyCommitment, states: assignedStates });
  const units = await listUnits(scene);
  return {
    asOf,
    readOn: scene.today,
    townships: units
      .filter((unit) => unit.kind === 'township')
      .map(({ id, name, cohort }) => ({ id, name, group: cohort })),
    lines: loaded.filter((each) => isKnown(each, frame)).map((each) => ledgerLine(each, frame)),
    indicators: scene.context.rules.indicators.map(({ id, name, releasedAfterDays }) => ({
      id,
      name,
      releasedOn: addDays(asOf, releasedAfterDays),
    })),
  };
};
