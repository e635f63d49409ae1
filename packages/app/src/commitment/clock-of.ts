// The clock of a commitment or of one of its nodes, from its rows: what moved its due date, and whose the days are.
// Rows only hold what happened; the date now in force is always read from them.
import { readClock, type ClockReading } from '@luoshi/domain/clock/clock';
import { nobody, type ClockEvent, type Party } from '@luoshi/domain/clock/event';
import { addDays, daysBetween, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import type { Holidays } from '@luoshi/domain/period/working-days';
import type { NodeRow } from '@luoshi/store/queries/commitment';
import type { ExtensionRow } from '@luoshi/store/queries/extension';
import type { ObstacleRecord, ObstacleTurn } from '@luoshi/store/queries/obstacle';
import type { KnownCommitment } from './loaded-commitment.ts';

/** The day a clock is read on, by which calendar. */
export interface ClockFrame {
  readonly zone: string;
  readonly on: CalendarDate;
  readonly holidays: Holidays;
}

const unit = (id: string | null): Party => (id === null ? nobody : { kind: 'unit', id });
const leader = (id: string | null): Party => (id === null ? nobody : { kind: 'leader', id });
const partyOf = (turn: ObstacleTurn | undefined): Party =>
  turn === undefined || turn.post_id === null ? unit(turn?.unit_id ?? null) : leader(turn.post_id);

const ofTurn = (turn: ObstacleTurn, next: ObstacleTurn | undefined, zone: string): readonly ClockEvent[] => {
  const { obstacle_id: id, given_back_at: back, ruled_at: ruled, ruling } = turn;
  const to = ruling === 'ended' ? null : partyOf(ruling === 'other' ? next : turn);
  return [
    ...(back === null
      ? []
      : [
          {
            type: 'obstacle-given-back',
            on: dateIn(back, zone),
            id,
            to: leader(turn.leader_post_id),
          } as const,
        ]),
    ...(ruled === null ? [] : [{ type: 'obstacle-ruled', on: dateIn(ruled, zone), id, to } as const]),
  ];
};

const ofObstacle = ({ row, turns }: ObstacleRecord, zone: string): readonly ClockEvent[] => {
  const { id } = row;
  const raised = {
    type: 'obstacle-raised',
    on: dateIn(row.raised_at, zone),
    id,
    inTime: row.in_time,
  } as const;
  if (row.decided_at === null) return [raised];
  const decidedOn = dateIn(row.decided_at, zone);
  if (row.state === 'refused') return [raised, { type: 'obstacle-refused', on: decidedOn, id }];
  const lifted = row.state === 'lifted' && row.ended_at !== null;
  return [
    raised,
    { type: 'obstacle-recognised', on: decidedOn, id, to: partyOf(turns[0]) },
    ...turns.flatMap((turn, i) => ofTurn(turn, turns[i + 1], zone)),
    ...(lifted ? [{ type: 'obstacle-lifted', on: dateIn(row.ended_at ?? '', zone), id } as const] : []),
  ];
};

/** Granted extensions, oldest first: each with the day it was asked and decided, and the calendar days it gives. */
export const grantedExtensions = ({ extensions }: KnownCommitment, { zone, on }: ClockFrame) =>
  extensions.flatMap(({ decision, asked_at, decided_at, from_due_on, to_due_on }) =>
    decision === 'granted' && decided_at !== null && dateIn(decided_at, zone) <= on
      ? [{ askedOn: dateIn(asked_at, zone), days: daysBetween(from_due_on, to_due_on) }]
      : [],
  );

/** The due date as it was first given, before any extension. */
export const givenDueOn = ({ row, extensions }: KnownCommitment): CalendarDate | null =>
  extensions.find(({ decision }) => decision === 'granted')?.from_due_on ?? row.due_on;

/** Extensions of the commitment; its remaining nodes move by as many calendar days. */
const ofExtensions = (
  { extensions }: KnownCommitment,
  first: CalendarDate,
  zone: string,
): readonly ClockEvent[] => {
  let moved = 0;
  return extensions.flatMap((each: ExtensionRow): readonly ClockEvent[] => {
    const { id, decision, decided_at: decided } = each;
    const days = moved + daysBetween(each.from_due_on, each.to_due_on);
    const asked = {
      type: 'extension-asked',
      on: dateIn(each.asked_at, zone),
      id,
      to: addDays(first, days),
    } as const;
    if (decision === null || decided === null) return [asked];
    if (decision === 'granted') moved = days;
    return [asked, { type: `extension-${decision}`, on: dateIn(decided, zone), id }];
  });
};

/** What happened to a node, or to the commitment as a whole, as far as clocks depend on it. */
export const clockHistory = (
  loaded: KnownCommitment,
  node: NodeRow | null,
  { zone, on }: ClockFrame,
): readonly ClockEvent[] => {
  const { row, obstacles } = loaded;
  const dueOn = node === null ? givenDueOn(loaded) : node.due_on;
  const assigned = row.assigned_at === null ? row.starts_on : dateIn(row.assigned_at, zone);
  const doneOn = node === null ? row.completed_on : node.done_on;
  return [
    {
      type: 'assigned',
      on: assigned === null || assigned > on ? on : assigned,
      to: unit(row.lead_unit_id),
      dueOn,
    },
    ...(dueOn === null ? [] : ofExtensions(loaded, dueOn, zone)),
    ...obstacles
      .filter((each) => each.row.node_id === (node?.id ?? null))
      .flatMap((each) => ofObstacle(each, zone)),
    ...(doneOn === null ? [] : [{ type: 'done', on: doneOn } as const]),
  ];
};

/** The clock at the end of the frame's day: of a node, or of the commitment as a whole when null. */
export const clockOf = (loaded: KnownCommitment, node: NodeRow | null, frame: ClockFrame): ClockReading =>
  readClock(clockHistory(loaded, node, frame), frame.on, frame.holidays);
