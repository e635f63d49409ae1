// Slows down guessing per user name, whether it exists or not, so that one office behind one address
// does not lock itself out together.
import type { System } from '@luoshi/app/system/system';

type AuthPool = System['authPool'];

const free = 5;
const longest = 15 * 60;

/** Seconds a name must wait after so many failures in a row: 2ⁿ from the fifth on, at most 15 minutes. */
export const waitAfter = (failures: number): number =>
  failures < free ? 0 : Math.min(longest, 2 ** (failures - free + 1));

/** @returns whole seconds still to wait; 0 when the name may try */
export const blockedSeconds = async (pool: AuthPool, name: string): Promise<number> => {
  const { rows } = await pool.query<{ seconds: number }>(
    `select greatest(0, ceil(extract(epoch from blocked_until - now())))::int as seconds
     from failures where username = $1 and blocked_until is not null`,
    [name],
  );
  const seconds = rows[0]?.seconds ?? 0;
  if (seconds > 0) await event(pool, 'slowed-down', name, null);
  return seconds;
};

/** Counts a failure and sets the wait. */
export const recordFailure = async (pool: AuthPool, name: string): Promise<void> => {
  const { rows } = await pool.query<{ count: number }>(
    `insert into failures (username, count, last_at) values ($1, 1, now())
     on conflict (username) do update set count = failures.count + 1, last_at = now() returning count`,
    [name],
  );
  const wait = waitAfter(rows[0]?.count ?? 1);
  await pool.query(
    `update failures set blocked_until = last_at + make_interval(secs => $2) where username = $1`,
    [name, wait],
  );
  await event(pool, 'failed', name, null);
};

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
