// The two pools: as the app, behind row-level security, and as sign-in, in its own schema.
import pg from 'pg';
import { parsers } from './parsers.ts';

/** How a database is reached; floors above pass it on without knowing the driver. */
export type DatabaseConfig = pg.PoolConfig;

/** A pool of connections; floors above pass it on, and may send it a statement. */
export type Pool = pg.Pool;

const asRole = (config: DatabaseConfig, options: string, max: number): Pool => {
  const pool = new pg.Pool({ ...config, options: `-c timezone=UTC ${options}`, types: parsers, max });
  // An idle connection that breaks (a restarted database) is replaced by the pool; the next query reports real trouble.
  pool.on('error', () => undefined);
  // One that breaks in use fails the statement under way; its event, heard by nobody, would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/** Pool whose every connection acts as `luoshi_app`, also after `reset role`. */
export const appPool = (config: DatabaseConfig, max = 10): Pool => asRole(config, '-c role=luoshi_app', max);

/** Pool for the sign-in library: role `luoshi_auth`, schema `auth` only. */
export const authPool = (config: DatabaseConfig): Pool =>
  asRole(config, '-c role=luoshi_auth -c search_path=auth', 4);
