// Opens the database the environment asks for, embedded or external. Only `openDatabase` changes its layout.
import { findEmbedded, startEmbedded, type EmbeddedConnection } from '@luoshi/store/embedded/server';
import { AlreadyRunning } from '@luoshi/store/embedded/start-refusal';
import { migrate } from '@luoshi/store/migrations/migrate';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseConfig } from '@luoshi/store/connection/pools';

/** A database that answers. */
export interface OpenDatabase {
  readonly config: DatabaseConfig;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/** Why a database is not opened, in words for the person at the terminal. */
export { StartRefusal } from '@luoshi/store/embedded/start-refusal';

const configOf = ({ host, port, user, database }: EmbeddedConnection): DatabaseConfig => ({
  host,
  port,
  user,
  database,
});

const nothingToStop = (): Promise<void> => Promise.resolve();

const external = (url: string): OpenDatabase => ({
  config: { connectionString: url },
  embedded: false,
  stop: nothingToStop,
});

const embeddedFolder = (dataFolder: string): string => join(dataFolder, 'database');

/** Whether an embedded database stands below this folder; none is made by asking. */
export const hasEmbedded = (dataFolder: string): boolean =>
  existsSync(join(embeddedFolder(dataFolder), 'pg'));

/**
 * Opens the database and brings it to the newest layout.
 *
 * @param url of an external PostgreSQL, or null for the embedded one below `dataFolder`
 * @throws `AlreadyRunning` when another app lives on the same data; `StartRefusal` when it cannot start as things are
 */
export const openDatabase = async (dataFolder: string, url: string | null): Promise<OpenDatabase> => {
  if (url !== null) {
    const database = external(url);
    await migrate(database.config);
    return database;
  }
  const server = await startEmbedded(embeddedFolder(dataFolder));
  const config = configOf(server);
  try {
    await migrate(config);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { config, embedded: true, stop: () => server.stop() };
};

const beside = (dataFolder: string): OpenDatabase | null => {
  const running = findEmbedded(embeddedFolder(dataFolder));
  return running === null ? null : { config: configOf(running), embedded: true, stop: nothingToStop };
};

/**
 * Connects to a database as it stands, beside the app that lives on it; starts the embedded one when nobody does.
 *
 * @returns null when there is no embedded database below the folder
 */
export const connectDatabase = async (
  dataFolder: string,
  url: string | null,
): Promise<OpenDatabase | null> => {
  if (url !== null) return external(url);
  if (!hasEmbedded(dataFolder)) return null;
  const running = beside(dataFolder);
  if (running !== null) return running;
  try {
    const server = await startEmbedded(embeddedFolder(dataFolder));
    return { config: configOf(server), embedded: true, stop: () => server.stop() };
  } catch (error) {
    const started = error instanceof AlreadyRunning ? beside(dataFolder) : null;
    if (started === null) throw error;
    return started;
  }
};
