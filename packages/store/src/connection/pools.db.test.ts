import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, ownersStatement, type TestDatabase } from '../testing/test-database.ts';
import { appPool, authPool, type Pool } from './pools.ts';

let database: TestDatabase;
let pools: readonly [Pool, Pool];
beforeAll(async () => {
  database = await createTestDatabase();
  pools = [appPool(database.config), authPool(database.config)];
});
afterAll(async () => {
  for (const pool of pools) await pool.end();
  await database.close();
});

it('each pool acts as its own role, also after reset role, in UTC', async () => {
  for (const [n, role] of (['luoshi_app', 'luoshi_auth'] as const).entries()) {
    const client = await (pools[n] ?? pools[0]).connect();
    await client.query('reset role');
    const { rows } = await client.query<object>(
      `select current_user as role, current_setting('timezone') as zone`,
    );
    client.release();
    expect(rows).toEqual([{ role, zone: 'UTC' }]);
  }
});

it('decimals, dates and instants arrive as text, counts as numbers', async () => {
  const { rows } = await pools[0].query<object>(
    `select 12345678901234567.890 as "decimal", date '2026-07-08' as "date", 3::bigint as "count",
       timestamptz '2026-07-08 09:00:00.5+08' as "instant"`,
  );
  expect(rows).toEqual([
    { decimal: '12345678901234567.890', date: '2026-07-08', count: 3, instant: '2026-07-08T01:00:00.500Z' },
  ]);
});

it('a count beyond what a number holds is an error, never a rounded one', async () => {
  await expect(pools[0].query('select 9007199254740993::bigint')).rejects.toThrow(RangeError);
});

it('a connection cut in use fails its statement alone; the next one works', async () => {
  const client = await pools[0].connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const waiting = client.query('select pg_sleep(30)');
  await Promise.all([
    expect(waiting).rejects.toThrow(/terminat/),
    ownersStatement(database.config, 'select pg_terminate_backend($1)', [rows[0]?.pid]),
  ]);
  client.release(true);
  expect((await pools[0].query<object>('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
