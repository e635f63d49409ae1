// The other side of `in-worker.ts`: imports the module it is told and calls one of its exports. It holds no state.
import { parentPort } from 'node:worker_threads';

interface Asked {
  readonly id: number;
  readonly moduleUrl: string;
  readonly exportName: string;
  readonly args: readonly unknown[];
}

const call = async ({ moduleUrl, exportName, args }: Asked): Promise<unknown> => {
  const module = (await import(moduleUrl)) as Record<string, unknown>; // a module's exports
  const run = module[exportName];
  if (typeof run !== 'function') throw new Error(`${moduleUrl} exports no function ${exportName}`);
  return (run as (...all: readonly unknown[]) => unknown)(...args); // just seen to be a function
};

parentPort?.on('message', (asked: Asked) => {
  call(asked).then(
    (value) => parentPort?.postMessage({ id: asked.id, value }),
    (error: unknown) =>
      parentPort?.postMessage({
        id: asked.id,
        error: error instanceof Error ? String(error.stack) : String(error),
      }),
  );
});
