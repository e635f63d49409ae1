// The embedded database: our own launcher over PostgreSQL's programs. Adopts the server a killed app left behind,
// brings back one that was killed, refuses to live beside another app. One app at a time; no TCP port.
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.ts';
import { clusterPaths, removeSocketFolder, type ClusterPaths } from './cluster-paths.ts';
import { identityFor, namespacesAllowed, prepareFor } from './identity.ts';
import { initCluster } from './init-cluster.ts';
import { connectionTo, takeOwnerLock, type OwnerLock } from './owner-lock.ts';
import { findPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { spawnServer, type Launch } from './spawn-server.ts';
import { AlreadyRunning } from './start-refusal.ts';
import { takeStartingFile } from './starting-file.ts';

/** How to reach an embedded server. */
export interface EmbeddedConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** A running embedded server that is ours. */
export interface EmbeddedServer extends EmbeddedConnection {
  /** Shuts it down and waits; connections still open are cut. */
  stop(): Promise<void>;
}

/** What may be chosen besides the folder. */
export interface EmbeddedOptions {
  /** PostgreSQL settings besides ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** PostgreSQL's programs; those installed for this platform when absent. */
  readonly binaries?: Binaries;
  /** Whether root may make user namespaces; asked of the machine when absent. */
  readonly namespaces?: () => boolean;
}

interface Owned {
  readonly server: Postmaster;
  readonly lock: OwnerLock;
}

/** Finds or starts the server and takes its lock; one found while it was shutting down is started anew. */
const own = async (launch: Launch): Promise<Owned> => {
  const { paths } = launch;
  for (;;) {
    const server = findPostmaster(paths) ?? (await spawnServer(launch));
    const lock = await takeOwnerLock(server, () => findPostmaster(paths)?.pid === server.pid);
    if (lock === 'refused') throw new AlreadyRunning(paths.folder);
    if (lock !== 'gone') return { server, lock };
  }
};

/** Keeps the server alive and ours until it is stopped. */
class Keeper {
  readonly #launch: Launch;
  #owned: Owned;
  #stopped = false;
  #mending: Promise<void>;

  constructor(launch: Launch, owned: Owned) {
    this.#launch = launch;
    this.#owned = owned;
    this.#mending = this.#mend();
  }

  /** A killed server ends the lock's session: take it again, from a server started anew if need be. */
  async #mend(): Promise<void> {
    for (;;) {
      await this.#owned.lock.lost;
      const owned = await this.#again();
      if (owned === null) return;
      this.#owned = owned;
      if (this.#stopped) await this.#down();
    }
  }

  async #again(): Promise<Owned | null> {
    while (!this.#stopped) {
      try {
        return await own(this.#launch);
      } catch (error) {
        if (error instanceof AlreadyRunning) return endProcess(error);
        await pause(200);
      }
    }
    return null;
  }

  /** The lock goes down with the server, so that nobody adopts it in between. */
  async #down(): Promise<void> {
    await stopPostmaster(this.#launch.paths, this.#owned.server.pid);
    await this.#owned.lock.release();
  }

  async stop(): Promise<void> {
    if (!this.#stopped) {
      this.#stopped = true;
      await this.#down();
    }
    await this.#mending;
    removeSocketFolder(this.#launch.paths);
  }
}

/** Another app took the server while it was down: nothing of this one may go on writing. */
const endProcess = (error: AlreadyRunning): null => {
  setImmediate(() => {
    throw error;
  });
  return null;
};

const start = async (
  paths: ClusterPaths,
  options: EmbeddedOptions,
): Promise<{ launch: Launch; owned: Owned }> => {
  const binaries = options.binaries ?? (await findBinaries());
  const identity = identityFor(process.getuid?.(), options.namespaces ?? namespacesAllowed);
  const launch: Launch = { binaries, identity, paths, settings: options.settings ?? {} };
  const release = takeStartingFile(paths);
  try {
    prepareFor(identity, paths.folder, binaries);
    await initCluster(binaries, identity, paths);
    return { launch, owned: await own(launch) };
  } finally {
    release();
  }
};

/**
 * Starts the embedded database below a folder, or adopts the one left there by a killed app.
 *
 * @param folder made when it does not exist; belongs to this database alone
 * @throws AlreadyRunning when another app lives on it; StartRefusal when it cannot start as things are
 */
export const startEmbedded = async (
  folder: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedServer> => {
  const { launch, owned } = await start(clusterPaths(folder), options);
  const keeper = new Keeper(launch, owned);
  return { ...connectionTo(owned.server), stop: () => keeper.stop() };
};

/** The connection of a server that runs on this folder now, owned by whomever; null when none does. */
export const findEmbedded = (folder: string): EmbeddedConnection | null => {
  const server = findPostmaster(clusterPaths(folder));
  return server === null ? null : connectionTo(server);
};
