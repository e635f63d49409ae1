// The app as a process of its own on one data folder: started, written to, killed at any moment, started again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSource, type SourceProcess } from '@luoshi/store/testing/source-process';

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** What is killed: the app, the database, or both at once. */
export type Target = 'app' | 'database' | 'both';

/** One data folder and the app that lives on it. */
export class KilledApp {
  readonly #root = mkdtempSync(join(tmpdir(), 'luoshi-kill-'));
  readonly data: string = join(this.#root, 'data');
  #app: SourceProcess | null = null;

  run(...args: string[]): SourceProcess {
    const env = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', LUOSHI_DATA: this.data, PORT: '0' };
    return runSource(main, args, { env });
  }

  start(): SourceProcess {
    this.#app = this.run('serve');
    return this.#app;
  }

  /** Starts and waits until it listens. @returns the address */
  async startWhole(): Promise<string> {
    const app = this.start();
    const line = await app.line(/Luoshi is up: /);
    if (line === null) throw new Error(`the app did not start:\n${app.lines.join('\n')}`);
    return line.slice(line.indexOf('http'));
  }

  /** Process number of the database's server, 0 when there is none. */
  databasePid(): number {
    try {
      return Number(readFileSync(join(this.data, 'database/pg/postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      return 0;
    }
  }

  async kill(target: Target): Promise<void> {
    const pid = target === 'app' ? 0 : this.databasePid();
    if (pid > 0) killProcess(pid);
    if (target === 'database' || this.#app === null) return;
    this.#app.child.kill('SIGKILL');
    await this.#app.ended;
  }

  /** Whether the app's process still runs. */
  isAlive(): boolean {
    return this.#app !== null && this.#app.child.exitCode === null && this.#app.child.signalCode === null;
  }

  /** What the app printed since it was started. */
  said(): string {
    return this.#app?.lines.join('\n') ?? '';
  }

  /** Ctrl-C. @returns the exit code */
  async interrupt(): Promise<number | string | null> {
    this.#app?.child.kill('SIGINT');
    return (await this.#app?.ended) ?? null;
  }

  /** User name and password of a demo person, as the app keeps them. */
  signInOf(username: string): { username: string; password: string } {
    const text = readFileSync(join(this.data, 'demo-sign-ins.txt'), 'utf8');
    const [, password = ''] =
      text
        .split('\n')
        .find((line) => line.startsWith(`${username}\t`))
        ?.split('\t') ?? [];
    return { username, password };
  }

  /** Ends app and database, whatever state they are in, and removes the folder. */
  async clear(): Promise<void> {
    this.#app?.child.kill('SIGTERM');
    await this.#app?.ended;
    const left = this.databasePid();
    if (left > 0) killProcess(left);
    rmSync(this.#root, { recursive: true, force: true });
  }
}

const killProcess = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment before.
  }
};
