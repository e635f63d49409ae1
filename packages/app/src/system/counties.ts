// The counties of this database, and the clock of each.
import type { Instant } from '@luoshi/domain/period/instant';
import type { Store } from '@luoshi/store/connection/store';
import { listJurisdictions, type Jurisdiction } from '@luoshi/store/queries/jurisdiction';
import { clockOf, type Clock } from '../context/clock.ts';
import { newId, newSalt } from '../context/ids.ts';
import { bareActor } from './bare-actor.ts';

/** Who the counties are and what time it is there. */
export interface Counties {
  /** All counties, oldest first, as they are now. */
  list(): Promise<readonly Jurisdiction[]>;
  /** A county's clock; one not known yet is looked for again. */
  clockOf(jurisdictionId: number): Promise<Clock>;
}

/**
 * @param fixed instant at which every clock stands still
 */
export const countiesOf = (store: Store, fixed: Instant | undefined): Counties => {
  let known: readonly Jurisdiction[] = [];
  const list = async (): Promise<readonly Jurisdiction[]> => {
    const at = new Date().toISOString();
    const act = { verb: 'setup.read', at, deviceAt: null, reason: null, newId, newSalt };
    known = await store.transaction(bareActor(0, 'public'), act, listJurisdictions);
    return known;
  };
  const find = (id: number): Jurisdiction | undefined => known.find((county) => county.id === id);
  return {
    list,
    clockOf: async (id) => {
      if (find(id) === undefined) await list();
      const county = find(id);
      return clockOf(
        { zone: county?.zone ?? 'Asia/Shanghai', offsetMs: county?.clock_offset_ms ?? 0 },
        fixed,
      );
    },
  };
};
