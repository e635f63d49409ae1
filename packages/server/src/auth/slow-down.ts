// Slows down guessing per user name, whether it exists or not, so that one office behind one address
// does not lock itself out together.
import type { System } from '@luoshi/app/system/system';

type AuthPool = System['authPool'];

const free = 5;
const longest = 15 * 60;

/** Seconds a name must wait after so many failures in a row: 2ⁿ from the fifth on, at most 15 minutes. */
export const waitAfter = (failures: number): number =>
  failures < free ? 0 : Math.min(longest, 2 ** (failures - free + 1));

/** The wait after the first failure, the second, …; beyond the last it is the longest. */
const waits = Array.from({ length: 20 }, (_, i) => waitAfter(i + 1));

/**
 * Counts a try as failed before it is made, so that guesses sent at the same moment do not all pass; what
 * follows waits as {@link waitAfter} says.
 *
 * @returns whole seconds still to wait, and nothing is counted; 0 when the name may try
 */
export const secondsToWait = async (pool: AuthPool, name: string): Promise<number> => {
  const begun = await pool.query(
    `insert into failures (username, count, last_at) values ($1, 1, now())
     on conflict (username) do update set count = failures.count + 1, last_at = now(),
       blocked_until = now() + make_interval(
         secs => nullif(($2::int[])[least(failures.count + 1, cardinality($2::int[]))], 0))
     where failures.blocked_until is null or failures.blocked_until <= now()
     returning count`,
    [name, waits],
  );
  if (begun.rows.length > 0) return 0;
  const { rows } = await pool.query<{ seconds: number }>(
    `select greatest(1, ceil(extract(epoch from blocked_until - now())))::int as seconds
     from failures where username = $1`,
    [name],
  );
  await event(pool, 'slowed-down', name, null);
  return rows[0]?.seconds ?? 1;
};

/** Writes down that a try failed; it was counted before. */
export const recordFailure = (pool: AuthPool, name: string): Promise<void> =>
  event(pool, 'failed', name, null);

/** Forgets the failures of a name that signed in. */
export const recordSignIn = async (pool: AuthPool, name: string, accountId: string): Promise<void> => {
  await pool.query('delete from failures where username = $1', [name]);
  await event(pool, 'signed-in', name, accountId);
};

const event = async (pool: AuthPool, what: string, name: string, accountId: string | null): Promise<void> => {
  await pool.query('insert into events (at, account_id, username, what) values (now(), $1, $2, $3)', [
    accountId,
    name,
    what,
  ]);
};
