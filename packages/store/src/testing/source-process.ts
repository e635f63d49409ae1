// Runs a TypeScript file as a process of its own, for tests that kill it.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const loader = fileURLToPath(new URL('../../../../scripts/run-source.mjs', import.meta.url));

/** A running process and what it printed. */
export interface SourceProcess {
  readonly child: ChildProcess;
  /** Lines printed so far, standard output and error. */
  readonly lines: readonly string[];
  /** The next line that matches, printed already or yet to come; null when the process ends first. */
  line(pattern: RegExp): Promise<string | null>;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts `node FILE ARGS…` from source. */
export const runSource = (
  file: string | URL,
  args: readonly string[],
  options: SpawnOptions = {},
): SourceProcess => {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  const command = ['--conditions=source', '--import', loader, path, ...args];
  const child = spawn(process.execPath, command, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const hear = (line: string): void => {
    lines.push(line);
    for (const look of waiting) look();
  };
  let over = false;
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => {
      over = true;
      for (const look of waiting) look();
      resolve(code ?? signal ?? 'unknown');
    });
  });
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null) createInterface(stream).on('line', hear);
  const line = (pattern: RegExp) =>
    new Promise<string | null>((resolve) => {
      const look = (): void => {
        const found = lines.find((text) => pattern.test(text));
        if (found === undefined && !over) return;
        waiting.delete(look);
        resolve(found ?? null);
      };
      waiting.add(look);
      look();
    });
  return { child, lines, line, ended };
};
