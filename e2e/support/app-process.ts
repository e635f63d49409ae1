// The built app as a process of its own, started as `npm start` starts it. Its clock stands still at nine o'clock of
// 8 July 2026 in the county, so that every run shows the same pages.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const luoshi = fileURLToPath(new URL('../../packages/cli/bin/luoshi.mjs', import.meta.url));

/** The county's clock in every browser test. */
export const clock = '2026-07-08T01:00:00.000Z';

const environment = (data: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LANG: 'en_GB.UTF-8',
  LUOSHI_DATA: data,
});

const run = (args: readonly string[], env: NodeJS.ProcessEnv): { child: ChildProcess; lines: string[] } => {
  const child = spawn(process.execPath, [luoshi, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => lines.push(line));
  return { child, lines };
};

/** Runs `luoshi ARGS…` on a data folder to its end. */
export const runLuoshi = async (
  data: string,
  args: readonly string[],
): Promise<{ code: number | null; said: string }> => {
  const { child, lines } = run(args, environment(data));
  await once(child, 'close');
  return { code: child.exitCode, said: lines.join('\n') };
};

/** An app that listens. */
export interface RunningApp {
  readonly url: string;
  /** Ctrl-C, and waits until app and database are down. */
  stop(): Promise<void>;
}

/** How the app is started. */
export interface Start {
  /** Where its clock stands still; only a demo county's may. */
  readonly at?: string;
  /** A free one when left out. */
  readonly port?: string;
}

/** Starts the app on a data folder, a demo county's or one still empty, and waits until it listens. */
export const startApp = async (data: string, { at = clock, port = '0' }: Start = {}): Promise<RunningApp> =>
  listening(run(['serve'], { ...environment(data), PORT: port, LUOSHI_CLOCK: at }));

/** Starts the app on an empty folder without the demo; its clock runs. */
export const startEmpty = async (data: string): Promise<RunningApp> =>
  listening(run(['serve', '--no-demo'], { ...environment(data), PORT: '0' }));

const listening = async ({ child, lines }: ReturnType<typeof run>): Promise<RunningApp> => {
  const address = (): string | undefined =>
    lines.map((line) => /http:\/\/\S+/.exec(line)?.[0]).find((found) => found !== undefined);
  while (address() === undefined && child.exitCode === null)
    await Promise.race([
      once(child.stdout ?? child, 'data'),
      once(child.stderr ?? child, 'data'),
      once(child, 'close'),
    ]);
  const url = address();
  if (url === undefined) throw new Error(`the app did not start:\n${lines.join('\n')}`);
  const fell = (code: number | null, signal: string | null): void =>
    console.error(`the app ended by itself (${signal ?? code}):\n${lines.slice(-20).join('\n')}`);
  child.once('close', fell);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.off('close', fell);
    child.kill('SIGINT');
    await once(child, 'close');
  };
  return { url, stop };
};
