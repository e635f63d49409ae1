// The stage of the demo county: everybody acts through the use cases, each at his own moment, in one transaction.
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import type { Actor } from '@luoshi/domain/access/role';
import type { Instant } from '@luoshi/domain/period/instant';
import type { Store } from '@luoshi/store/connection/store';
import { clockOf } from '../context/clock.ts';
import type { Context } from '../context/context.ts';
import { newId, newSalt } from '../context/ids.ts';
import { actAs } from '../session/act-as.ts';
import type { System } from '../system/system.ts';
import type { CountyIds } from './fill-county.ts';
import { demoPeople } from './people.ts';
import { demoCounty } from './units.ts';

/** Who acts when. */
export interface Stage {
  readonly ids: CountyIds;
  readonly say: Say;
  /** The context of a person at `2026-07-03 10:30` of the county. */
  as(name: string, at: string): Promise<Context>;
  /** Of a unit: its head and its clerk, by name. */
  headOf(unit: string): string;
  clerkOf(unit: string): string;
}

/** `2026-07-03 10:30` in the county as an instant. */
const instantOf = (at: string): Instant => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();

const holderOf = (unit: string, role: 'head' | 'handler'): string => {
  const holder = demoPeople.find((person) => person.unit === unit && person.roles.includes(role));
  if (holder === undefined) throw new Error(`nobody of ${unit} is ${role}`);
  return holder.name;
};

/**
 * @param store inside the one transaction of the demo
 */
export const openStage = (
  system: System,
  store: Store,
  jurisdictionId: number,
  ids: CountyIds,
  say: Say,
): Stage => {
  const actors = new Map<string, Actor>();
  const actorOf = async (name: string, at: Instant): Promise<Actor> => {
    const known = actors.get(name);
    if (known !== undefined) return known;
    const member = { accountId: `demo ${name}`, jurisdictionId, personId: ids.personId(name) };
    const clock = clockOf({ zone: demoCounty.zone, offsetMs: 0 }, at);
    const { actor } = await actAs(store, clock, member, null);
    actors.set(name, actor);
    return actor;
  };
  return {
    ids,
    say,
    headOf: (unit) => holderOf(unit, 'head'),
    clerkOf: (unit) => holderOf(unit, 'handler'),
    as: async (name, at) => {
      const now = instantOf(at);
      return {
        actor: await actorOf(name, now),
        store,
        clock: clockOf({ zone: demoCounty.zone, offsetMs: 0 }, now),
        rules: system.rules,
        files: system.files,
        newId,
        newSalt,
        deviceAt: null,
        idempotencyKey: null,
      };
    },
  };
};

/** The value of an act that must succeed. @throws with the refusal: the demo's data do not fit the rules */
export const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo county was refused: ${JSON.stringify(outcome.refusal)}`);
};
