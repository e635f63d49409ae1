// `luoshi serve`: database, rules, system, demo, pages; and all of it down again on Ctrl-C, requests first.
import { openDatabase, type OpenDatabase } from '@luoshi/app/system/database';
import { openSystem, type System } from '@luoshi/app/system/system';
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { runJobs } from '@luoshi/server/jobs/run-jobs';
import { senderTo } from '@luoshi/server/jobs/send';
import { serve, type Serving } from '@luoshi/server/serve';
import { couldNot } from '../terminal/could-not.ts';
import { say } from '../terminal/say.ts';
import { readSignIns } from './demo-sign-ins.ts';
import { EnvironmentError, readEnvironment, type Environment } from './environment.ts';
import { firstStartOf, type FirstStart } from './first-start.ts';
import { pagesFolder } from './pages-folder.ts';
import { listenError } from './listen-error.ts';
import { seedIfEmpty } from './seed-if-empty.ts';
import { secretOf } from './secret.ts';
import { StopAsked, stopSignal, type StopSignal } from './stop-signal.ts';

/** What the flags ask for. */
interface Asked {
  readonly first: FirstStart | null;
  /** Whether this process does the jobs; of several on one database the others need not. */
  readonly jobs: boolean;
}

const flags = ['--demo', '--no-demo', '--no-jobs'] as const;

const askedIn = (args: readonly string[]): Asked | undefined => {
  const isUnknown = args.some((arg) => !(flags as readonly string[]).includes(arg));
  const [demo, noDemo, noJobs] = flags.map((flag) => args.includes(flag));
  if (isUnknown || (demo && noDemo)) return undefined;
  return { first: demo ? 'demo' : noDemo ? 'no-demo' : null, jobs: !noJobs };
};

const checkClock = async (system: System, environment: Environment, seeds: boolean): Promise<void> => {
  if (environment.clock === null) return;
  const counties = await system.jurisdictions();
  const allowed = counties.length === 0 ? seeds : counties.every(({ kind }) => kind !== 'real');
  if (!allowed) throw new EnvironmentError(say('serve.clock-refused'));
};

const announce = async (system: System, serving: Serving, { dataFolder }: Environment): Promise<void> => {
  console.log(say('serve.ready', { url: serving.url }));
  const counties = await system.jurisdictions();
  if (counties.length === 0) console.log(say('serve.set-up', { url: serving.url }));
  if (!counties.some(({ kind }) => kind === 'demo')) return;
  console.log(say('serve.demo', { file: `${dataFolder}/demo-sign-ins.txt` }));
  for (const line of await readSignIns(dataFolder)) console.log(`  ${line}`);
};

const serveUntilTold = async (
  system: System,
  environment: Environment,
  demo: boolean,
  jobs: boolean,
  stop: StopSignal,
): Promise<void> => {
  const { host, port, dataFolder } = environment;
  await checkClock(system, environment, demo);
  const secret = await secretOf(environment);
  if (demo) await stop.unlessTold(seedIfEmpty(system, secret, dataFolder));
  const serving = await serve(system, { host, port, secret, pagesFolder: pagesFolder() }).catch(
    (error: unknown) => {
      throw listenError(error, environment);
    },
  );
  const running = jobs ? await runJobs(system, senderTo(environment.mail)) : null;
  try {
    await announce(system, serving, environment);
    await stop.told;
    console.log(say('serve.stopping'));
  } finally {
    await serving.close();
    await running?.close();
  }
};

const onDatabase = async (
  database: OpenDatabase,
  environment: Environment,
  demo: boolean,
  jobs: boolean,
  stop: StopSignal,
): Promise<void> => {
  const system = openSystem({
    database: database.config,
    filesRoot: environment.filesFolder,
    rules: await loadRulesOrThrow(),
    fixedClock: environment.clock ?? undefined,
  });
  let givenUp = false;
  try {
    await serveUntilTold(system, environment, demo, jobs, stop);
  } catch (error) {
    givenUp = error instanceof StopAsked;
    throw error;
  } finally {
    // A stop in the middle of seeding does not wait for it: the database goes down under it.
    if (!givenUp) await system.close();
  }
};

/** From an empty folder to a clean stop. */
const start = async (environment: Environment, { first, jobs }: Asked): Promise<void> => {
  const { dataFolder, databaseUrl } = environment;
  const choice = databaseUrl === null ? await firstStartOf(dataFolder, first) : (first ?? 'no-demo');
  const stop = stopSignal();
  const database = await openDatabase(dataFolder, databaseUrl);
  try {
    await onDatabase(database, environment, choice === 'demo', jobs, stop);
  } catch (error) {
    if (!(error instanceof StopAsked)) throw error;
  } finally {
    await database.stop();
  }
};

/** @returns 0 after a clean stop, 2 usage, 3 could not */
export const serveCommand = async (args: string[]): Promise<number> => {
  const asked = askedIn(args);
  if (asked === undefined) {
    console.error(say('serve.usage'));
    return args[0] === '--help' ? 0 : 2;
  }
  try {
    await start(readEnvironment(process.env), asked);
    console.log(say('serve.stopped'));
    return 0;
  } catch (error) {
    return couldNot(error);
  }
};
