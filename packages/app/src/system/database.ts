// Opens the database the environment asks for, embedded or external, migrated to the newest layout.
import { startEmbedded } from '@luoshi/store/embedded/server';
import { migrate } from '@luoshi/store/migrations/migrate';
import { join } from 'node:path';
import type pg from 'pg';

/** A migrated database. */
export interface OpenDatabase {
  readonly config: pg.PoolConfig;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/**
 * @param url of an external PostgreSQL, or null for the embedded one below `dataFolder`
 * @throws `AlreadyRunning` when another app lives on the same data
 */
export const openDatabase = async (dataFolder: string, url: string | null): Promise<OpenDatabase> => {
  if (url !== null) {
    const config = { connectionString: url };
    await migrate(config);
    return { config, embedded: false, stop: () => Promise.resolve() };
  }
  const server = await startEmbedded(join(dataFolder, 'database'));
  const config = { host: server.host, port: server.port, user: server.user, database: server.database };
  try {
    await migrate(config);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { config, embedded: true, stop: () => server.stop() };
};
