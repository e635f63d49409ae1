// The two pools: as the app, behind row-level security, and as sign-in, in its own schema.
import pg from 'pg';
import { parsers } from './parsers.ts';

const asRole = (config: pg.PoolConfig, options: string, max: number): pg.Pool => {
  const pool = new pg.Pool({ ...config, options: `-c timezone=UTC ${options}`, types: parsers, max });
  // An idle connection that breaks (a restarted database) is replaced by the pool; the next query reports real trouble.
  pool.on('error', () => undefined);
  return pool;
};

/** Pool whose every connection acts as `luoshi_app`, also after `reset role`. */
export const appPool = (config: pg.PoolConfig, max = 10): pg.Pool => asRole(config, '-c role=luoshi_app', max);

/** Pool for the sign-in library: role `luoshi_auth`, schema `auth` only. */
export const authPool = (config: pg.PoolConfig): pg.Pool =>
  asRole(config, '-c role=luoshi_auth -c search_path=auth', 4);
