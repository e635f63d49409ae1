// Commitments as every list, board and circular shows them: light and progress of one day, and their counts.
import { cadenceOn, ownCadence } from '@luoshi/domain/dispatch-list/cadence-on';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import type { Cadence } from '@luoshi/domain/report/report-due';
import { countBuckets, type LightCounts } from '@luoshi/domain/work/light-bucket';
import type { CommitmentFilter, CommitmentRow } from '@luoshi/store/queries/commitment';
import type { Scene } from '../use-case/use-case.ts';
import { figuresOf, frameOf, indicatorOf, type Figures, type Frame } from './figures-of.ts';
import { lightShown, type LightShown } from './light-shown.ts';
import { knownCommitments } from './known-commitments.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { progressOf, type Progress } from './progress-of.ts';

/** One commitment of a list. */
export interface CommitmentLine {
  readonly id: string;
  readonly number: string | null;
  readonly kind: CommitmentRow['kind'];
  readonly title: string;
  readonly state: CommitmentRow['state'];
  readonly indicator: string | null;
  readonly leadLeader: string | null;
  readonly leadUnitId: string | null;
  readonly leadUnit: string | null;
  readonly handler: string | null;
  /** As extensions and obstacles moved it. */
  readonly dueOn: CalendarDate | null;
  /** Calendar days past the final due date; 0 when complete or in time. */
  readonly overdueDays: number;
  /** Of the frame's day: ten days while it is on the dispatch list. */
  readonly cadence: Cadence;
  readonly light: LightShown;
  readonly progress: Progress;
  readonly closedAt: string | null;
  /** 工作秘密, as the document it comes from. */
  readonly isWorkSecret: boolean;
  readonly version: number;
}

/** States of what was assigned and not withdrawn: what lists mean by a commitment. */
export const assignedStates: readonly CommitmentRow['state'][] = [
  'assigned',
  'underway',
  'closing',
  'closed',
];

const overdueDays = (figures: Figures, on: CalendarDate): number =>
  figures.due.dueOn === null || figures.completion !== null
    ? 0
    : Math.max(0, daysBetween(figures.due.dueOn, on));

const lineOn = (loaded: KnownCommitment, frame: Frame): CommitmentLine => {
  const figures = figuresOf(loaded, frame);
  const { row } = loaded;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    state: row.state,
    indicator: indicatorOf(frame.rules, row.indicator)?.name ?? row.indicator,
    leadLeader: row.lead_leader,
    leadUnitId: row.lead_unit_id,
    leadUnit: row.lead_unit_name,
    handler: row.handler,
    dueOn: figures.due.dueOn,
    overdueDays: overdueDays(figures, frame.on),
    cadence: cadenceOn(ownCadence(row.cadence), loaded.listed, frame.on),
    light: lightShown(loaded, figures, frame),
    progress: progressOf(loaded, figures, frame),
    closedAt: row.closed_at,
    isWorkSecret: row.is_work_secret,
    version: row.version,
  };
};

/** Lines already made; as of the figures, rows and frame never change. */
const made = new WeakMap<Frame, WeakMap<KnownCommitment, CommitmentLine>>();

/** A commitment as a line of the frame's day. */
export const lineOf = (loaded: KnownCommitment, frame: Frame): CommitmentLine => {
  const ofFrame = made.get(frame) ?? new WeakMap<KnownCommitment, CommitmentLine>();
  made.set(frame, ofFrame);
  const line = ofFrame.get(loaded) ?? lineOn(loaded, frame);
  ofFrame.set(loaded, line);
  return line;
};

/** Whether a commitment had been assigned by the end of the frame's day. */
export const isKnown = ({ row }: KnownCommitment, { on, zone }: Frame): boolean =>
  row.assigned_at === null || dateIn(row.assigned_at, zone) <= on;

/**
 * The commitments a filter finds, as they stood at the end of a day.
 *
 * @param filter without `states` it means what was assigned and not withdrawn
 * @param asOf reports of periods that ended on or before it count, and those of a running period filed by then
 */
export const commitmentLines = async (
  scene: Scene,
  filter: CommitmentFilter,
  asOf: CalendarDate,
): Promise<readonly CommitmentLine[]> => {
  const frame = frameOf(scene, asOf);
  const loaded = await knownCommitments(scene, { ...filter, states: filter.states ?? assignedStates });
  return loaded.filter((each) => isKnown(each, frame)).map((each) => lineOf(each, frame));
};

/** How many lines stand in each light and state; the parts add up to `all`. */
export const countLights = (lines: readonly Pick<CommitmentLine, 'light'>[]): LightCounts =>
  countBuckets(lines.map((line) => line.light));
