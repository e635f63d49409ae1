// The mark beside a light: ‖受阻·等谁·第几天. It stands only once the office has recognised the obstacle.
import { daysBetween, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import type { ObstacleRecord, ObstacleTurn } from '@luoshi/store/queries/obstacle';

/** Who is waited for, and the how manieth day it is, the day of raising being the first. */
export interface Blocked {
  readonly by: string | null;
  readonly day: number;
  /** 及时报告: a unit that reported in time and could not solve it is not blamed. */
  readonly inTime: boolean;
}

/** The day of a frame. */
export interface OnDay {
  readonly zone: string;
  readonly on: CalendarDate;
}

const by = (instant: string | null, { zone, on }: OnDay): boolean =>
  instant !== null && dateIn(instant, zone) <= on;

/** Whether it had been recognised and was not over at the end of the day. */
export const waitsOn = ({ row, turns }: ObstacleRecord, day: OnDay): boolean =>
  turns.length > 0 && by(row.decided_at, day) && !by(row.ended_at, day);

/** Whether it had been raised and nobody had decided on it at the end of the day. */
export const isUndecidedOn = ({ row }: ObstacleRecord, day: OnDay): boolean =>
  by(row.raised_at, day) && !by(row.decided_at, day);

/** The turn of the day: the last one begun. */
export const turnOn = ({ turns }: ObstacleRecord, day: OnDay): ObstacleTurn | null =>
  turns.findLast((turn) => by(turn.begun_at, day)) ?? turns[0] ?? null;

/** Who is waited for on the day: the leader while what was given back waits for his ruling, else the one who must act. */
export const waitedFor = (obstacle: ObstacleRecord, day: OnDay): string | null => {
  const turn = turnOn(obstacle, day);
  if (turn === null) return null;
  const isGivenBack = by(turn.given_back_at, day) && !by(turn.ruled_at, day);
  return isGivenBack ? turn.leader : (turn.unit ?? turn.post);
};

/** The how manieth day it is since raising. */
export const dayOf = ({ row }: ObstacleRecord, { zone, on }: OnDay): number =>
  daysBetween(dateIn(row.raised_at, zone), on) + 1;

/** The longest of the obstacles that wait on a day; null when none does. */
export const blockedOf = (obstacles: readonly ObstacleRecord[], day: OnDay): Blocked | null => {
  const waiting = obstacles.filter((each) => waitsOn(each, day));
  const [obstacle] = waiting;
  if (obstacle === undefined) return null;
  const inTime = waiting.some(({ row }) => row.in_time);
  return { by: waitedFor(obstacle, day), day: dayOf(obstacle, day), inTime };
};
