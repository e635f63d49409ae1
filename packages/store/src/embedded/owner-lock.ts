// The owner's lock: an advisory lock on a session kept open for the app's life. Who does not hold it touches nothing.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clusterUser } from './init-cluster.ts';
import type { Postmaster } from './postmaster.ts';

/** A held lock. */
export interface OwnerLock {
  /** Resolves when the session ends, whoever ended it. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/** Any fixed number that is not the migrations'. */
const lockKey = 7_103_483;
/** A killed app's session needs a moment to end. */
const patience = 5_000;
/** A server that was killed recovers before it lets anybody in. */
const recovery = 120_000;

/** How a server of ours is reached. */
export const connectionTo = (
  server: Postmaster,
): { host: string; port: number; user: string; database: string } => ({
  host: server.socket,
  port: server.port,
  user: clusterUser,
  database: 'postgres',
});

const connect = async (server: Postmaster): Promise<{ client: pg.Client; lost: Promise<void> }> => {
  const client = new pg.Client({ ...connectionTo(server), application_name: 'luoshi owner' });
  const lost = new Promise<void>((resolve) => {
    client.on('end', resolve);
    client.on('error', () => resolve());
  });
  await client.connect();
  return { client, lost };
};

const connectWhile = async (server: Postmaster, lives: () => boolean) => {
  const until = Date.now() + recovery;
  for (;;) {
    try {
      return await connect(server);
    } catch (error) {
      if (!lives()) return null;
      if (Date.now() > until) throw error;
      await pause(50);
    }
  }
};

/**
 * @param lives whether the server is still there; asked while it lets nobody in
 * @returns the lock; `refused` when another app holds it for five seconds; `gone` when the server ended meanwhile
 */
export const takeOwnerLock = async (
  server: Postmaster,
  lives: () => boolean,
): Promise<OwnerLock | 'refused' | 'gone'> => {
  const session = await connectWhile(server, lives);
  if (session === null) return 'gone';
  const { client, lost } = session;
  const until = Date.now() + patience;
  for (;;) {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
      lockKey,
    ]);
    if (rows[0]?.got === true) return { lost, release: () => client.end().catch(() => undefined) };
    if (Date.now() > until) {
      await client.end();
      return 'refused';
    }
    await pause(50);
  }
};
