// Now in the county: the device's time of day on the county's own day, which differs in a demo.
import type { Instant } from '@luoshi/domain/period/instant';
import { dateIn } from '@luoshi/domain/period/instant';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { useSession } from '../../session/session.tsx';

/** Reads the moment when it is called; never later than the server's, a minute being allowed for. */
export const useNow = (): (() => Instant) => {
  const { today, jurisdiction } = useSession();
  return () => {
    const device = new Date();
    const apart = daysBetween(dateIn(device.toISOString(), jurisdiction.zone), today);
    return new Date(device.getTime() + apart * 86_400_000 - 60_000).toISOString();
  };
};
