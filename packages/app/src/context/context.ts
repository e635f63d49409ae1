// Everything a use case may reach: who acts, the store, the clock, the rules, the files.
import type { Actor } from '@luoshi/domain/access/role';
import type { Instant } from '@luoshi/domain/period/instant';
import type { Store } from '@luoshi/store/connection/store';
import type { Files } from '../file/files.ts';
import type { Rules } from '../rules/rules.ts';
import type { Clock } from './clock.ts';

/** The surroundings of one request, job or seeding step. */
export interface Context {
  readonly actor: Actor;
  readonly store: Store;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly files: Files;
  readonly newId: () => string;
  readonly newSalt: () => Buffer;
  /** Time of the device that sent it, as it says. */
  readonly deviceAt: Instant | null;
  /** Repeating a write with the same key answers the same and writes nothing. */
  readonly idempotencyKey: string | null;
}
