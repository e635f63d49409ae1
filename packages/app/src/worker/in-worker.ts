// Takes work of more than 50 ms of CPU (reading a text, opening a file, making a .docx) off the event loop.
// One thread for the process, started when first needed; it never keeps the process alive.
import { Worker } from 'node:worker_threads';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let thread: Thread | null = null;
let lastId = 0;

const startThread = (): Thread => {
  const worker = new Worker(new URL('./worker-thread.js', import.meta.url));
  const waiting = new Map<number, Waiting>();
  const started: Thread = { worker, waiting };
  const fail = (error: Error): void => {
    if (thread === started) thread = null;
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, value, error }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the worker thread ended with code ${code}`)));
  worker.unref();
  return started;
};

const ask = (moduleUrl: string, exportName: string, args: readonly unknown[]): Promise<unknown> => {
  thread ??= startThread();
  const { worker, waiting } = thread;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, moduleUrl, exportName, args });
  });
};

const callHere = async (
  moduleUrl: string,
  exportName: string,
  args: readonly unknown[],
): Promise<unknown> => {
  const module = (await import(/* @vite-ignore */ moduleUrl)) as Record<
    string,
    (...all: unknown[]) => unknown
  >; // a module's exports
  return module[exportName]?.(...args);
};

/**
 * Calls an exported function in the worker thread.
 *
 * Node 20 cannot run TypeScript, so a module whose address ends in `.ts` (tests run from source) is called here
 * instead, and only then; what is built always runs in the thread.
 *
 * @param moduleUrl `import.meta.url` of the module that exports the function
 * @param args and the value returned must be structured-clonable
 * @throws what the function throws, as text
 * @source engineering 36
 */
export const inWorker = <T>(moduleUrl: string, exportName: string, args: readonly unknown[]): Promise<T> =>
  (moduleUrl.endsWith('.ts') ? callHere : ask)(moduleUrl, exportName, args) as Promise<T>; // the caller names the export's own type
