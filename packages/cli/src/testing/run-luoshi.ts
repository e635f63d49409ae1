// Runs the luoshi command as a process of its own, from source, in an environment that holds only what is given.
import { runSource, type SourceProcess } from '@luoshi/app/testing/run-source';

const main = new URL('../main.ts', import.meta.url);

/** Starts `luoshi ARGS…`; English, so that tests read as they are written. */
export const runLuoshi = (
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): SourceProcess =>
  runSource(main, args, { env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...variables } });
