// The days on which a recognised obstacle takes the clock off the unit that reported it, and for whom they count.
import type { CalendarDate } from '../period/calendar-date.ts';
import type { ClockEvent, Party } from './event.ts';

/** A recognised obstacle: from the day it was raised, who must act since when, and the day it ended. */
export interface Hold {
  readonly raisedOn: CalendarDate;
  /** Null while it lasts. */
  readonly endedOn: CalendarDate | null;
  /** Each party with the day from whose end on the days are its own, oldest first. */
  readonly parties: readonly { readonly from: CalendarDate; readonly to: Party }[];
}

type ObstacleEvent = Extract<ClockEvent, { readonly id: string; readonly type: `obstacle-${string}` }>;

const isOfObstacle = (event: ClockEvent): event is ObstacleEvent => event.type.startsWith('obstacle-');

const begin = (raised: Extract<ObstacleEvent, { type: 'obstacle-raised' }>): Hold => ({
  raisedOn: raised.on,
  endedOn: null,
  parties: [],
});

const passTo = (hold: Hold, from: CalendarDate, to: Party): Hold => ({
  ...hold,
  parties: [...hold.parties, { from, to }],
});

/** Recognised, it counts from the day it was raised. */
const after = (hold: Hold, event: ObstacleEvent): Hold => {
  const isRunning = hold.parties.length > 0 && hold.endedOn === null;
  switch (event.type) {
    case 'obstacle-recognised':
      return hold.parties.length > 0 || hold.endedOn !== null ? hold : passTo(hold, hold.raisedOn, event.to);
    case 'obstacle-given-back':
      return isRunning ? passTo(hold, event.on, event.to) : hold;
    case 'obstacle-ruled':
      if (!isRunning) return hold;
      return event.to === null ? { ...hold, endedOn: event.on } : passTo(hold, event.on, event.to);
    case 'obstacle-lifted':
      return isRunning ? { ...hold, endedOn: event.on } : hold;
    case 'obstacle-refused':
      return hold.parties.length > 0 ? hold : { ...hold, endedOn: event.on };
    case 'obstacle-raised':
      return hold;
  }
};

/**
 * The holds of a history, oldest first. One raised too late, refused or not recognised yet holds nothing.
 *
 * @param events in order of their days
 */
export const holdsOf = (events: readonly ClockEvent[]): readonly Hold[] => {
  const own = events.filter(isOfObstacle);
  return own
    .flatMap((event) => (event.type === 'obstacle-raised' && event.inTime ? [event] : []))
    .map((raised) => own.filter((event) => event.id === raised.id).reduce(after, begin(raised)))
    .filter((hold) => hold.parties.length > 0);
};

/** Whose a day is by a hold; null when the day is not held. The day of raising is the unit's own. */
export const heldBy = (hold: Hold, day: CalendarDate): Party | null => {
  if (day <= hold.raisedOn || (hold.endedOn !== null && day > hold.endedOn)) return null;
  return hold.parties.findLast((each) => each.from < day)?.to ?? null;
};
