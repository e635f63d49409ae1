// The database's own queue. A job is queued in the transaction of what it is about, holds ids only, and may be done twice.
import { fromKysely, PgBoss, type Job } from 'pg-boss';
import type { DatabaseConfig } from '../connection/pools.ts';
import type { Tx } from '../connection/store.ts';

/** What a job holds: ids. */
export type JobData = Readonly<Record<string, string | number>>;

/** A kind of job. */
export interface JobKind {
  readonly name: string;
  /** How often it is tried again, with growing pauses from `retryDelay` seconds on. */
  readonly retryLimit: number;
  readonly retryDelay: number;
  /** How many run at once. */
  readonly concurrency: number;
  /** Seconds after which one that never ended, because its process was killed, is tried again. */
  readonly expireInSeconds: number;
}

/** The opened queue. */
export interface Queue {
  /** Makes the kind known; must come before anything else about it. */
  declare(kind: JobKind): Promise<void>;
  /** Queues a job in the transaction; it is there when that is committed. */
  queue(tx: Tx, name: string, data: JobData, startAfter?: Date): Promise<void>;
  /** Does jobs of a kind until the queue is closed. */
  work(kind: JobKind, run: (data: JobData) => Promise<void>): Promise<void>;
  /** Queues a job of a kind by a cron line. */
  every(name: string, cron: string): Promise<void>;
  /** Lets running jobs end, at most 5 s. */
  close(): Promise<void>;
}

/** How often the queue looks for work, and for jobs whose process was killed; seconds. */
export interface QueuePace {
  readonly poll: number;
  readonly supervise: number;
  /** After how long a job that never ended is tried again, whatever its kind says; null: as its kind says. */
  readonly expire: number | null;
}

const usualPace: QueuePace = { poll: 2, supervise: 30, expire: null };

/** Jobs taken at once; while a batch comes back full the next is taken without a pause. */
const batchSize = 5;

/** The library, set up for the database; not started yet. */
const bossOf = (config: DatabaseConfig, { supervise }: QueuePace): PgBoss => {
  const { host, port, user, database, connectionString } = config;
  const reached = { host, port, user, database, connectionString };
  return new PgBoss({
    // What is not given must not be there: the library reads an undefined host as one.
    ...(JSON.parse(JSON.stringify(reached)) as ConstructorParameters<typeof PgBoss>[0] & object),
    options: '-c role=luoshi_app',
    max: 3,
    schema: 'jobs',
    migrate: false,
    createSchema: false,
    superviseIntervalSeconds: supervise,
    monitorIntervalSeconds: supervise,
    maintenanceIntervalSeconds: Math.max(supervise, 60),
  });
};

/** Does jobs of a kind, one after the other of a batch. */
const workOn = async (
  boss: PgBoss,
  { name, concurrency }: JobKind,
  pollingIntervalSeconds: number,
  run: (data: JobData) => Promise<void>,
): Promise<void> => {
  const options = {
    batchSize,
    burstWhenBatchFull: true,
    localConcurrency: concurrency,
    pollingIntervalSeconds,
  };
  await boss.work<JobData>(name, options, async (jobs: Job<JobData>[]) => {
    // One that fails does not take the others of its batch with it.
    for (const job of jobs) {
      await run(job.data).catch((error: unknown) => boss.fail(name, job.id, { error: String(error) }));
    }
  });
};

/** Opens the queue of a migrated database; its schema is made by the migrations and by nothing else. */
export const openQueue = async (config: DatabaseConfig, pace: QueuePace = usualPace): Promise<Queue> => {
  const boss = bossOf(config, pace);
  // A lost connection is tried again by the library; without a listener it would end the process.
  boss.on('error', () => undefined);
  await boss.start();
  return {
    declare: ({ name, retryLimit, retryDelay, expireInSeconds }) =>
      boss.createQueue(name, {
        retryLimit,
        retryDelay,
        retryBackoff: retryDelay > 0,
        expireInSeconds: pace.expire ?? expireInSeconds,
      }),
    queue: async (tx, name, data, startAfter) => {
      const db = fromKysely(tx.db);
      await boss.send(name, data, startAfter === undefined ? { db } : { db, startAfter });
    },
    work: (kind, run) => workOn(boss, kind, pace.poll, run),
    every: async (name, cron) => {
      await boss.schedule(name, cron);
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
};
