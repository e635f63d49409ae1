// The county's time of day, and the real moment at which a later time of day comes there.
import type { Moment } from '@luoshi/domain/message/quiet-hours';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import type { Scene } from '../use-case/use-case.ts';

/** Today and the time of day in the county. */
export const momentOf = (scene: Scene): Moment => ({
  day: scene.today,
  time: new Intl.DateTimeFormat('en-GB', {
    timeZone: scene.context.clock.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(scene.now)),
});

const minutesOf = ({ day, time }: Moment, since: Moment): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return daysBetween(since.day, day) * 1440 + hours * 60 + minutes;
};

/** When a job may start by the server's clock; undefined: now. Zones without daylight saving are counted to the minute. */
export const startAfter = (scene: Scene, at: Moment): Date | undefined => {
  const now = momentOf(scene);
  const wait = minutesOf(at, now) - minutesOf(now, now);
  if (wait <= 0) return undefined;
  return new Date(Date.parse(scene.context.clock.serverNow()) + wait * 60_000);
};
