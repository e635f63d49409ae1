// The time of a jurisdiction. The demo county runs on its own; nothing else may.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn, type Instant } from '@luoshi/domain/period/instant';

/** What a jurisdiction's clock is made of. */
export interface ClockSetting {
  readonly zone: string;
  /** Milliseconds added to the real time; 0 for every county but a demo. */
  readonly offsetMs: number;
}

/** The time as a use case may ask for it. */
export interface Clock {
  readonly zone: string;
  /** Now by the jurisdiction's clock. */
  now(): Instant;
  /** Today in the jurisdiction's zone. */
  today(): CalendarDate;
  /** Now by the server's clock: journal, sessions, sign-in. */
  serverNow(): Instant;
}

/**
 * @param fixed instant at which the clock stands still (tests, seeding); refused elsewhere by `LUOSHI_CLOCK`
 */
export const clockOf = (setting: ClockSetting, fixed?: Instant): Clock => {
  const serverNow = () => new Date().toISOString();
  const now = () => fixed ?? new Date(Date.now() + setting.offsetMs).toISOString();
  return { zone: setting.zone, now, today: () => dateIn(now(), setting.zone), serverNow };
};
