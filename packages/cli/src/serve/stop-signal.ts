// Ctrl-C, a polite kill or a closed terminal: the first asks for a clean stop, a second one is not waited for.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown where work is given up because a stop was asked for. */
export class StopAsked extends Error {}

/** Whether a stop was asked for, from the moment this was made. */
export interface StopSignal {
  /** Resolves at the first signal. */
  readonly told: Promise<void>;
  /** @throws StopAsked when the signal comes before the work is done; the work is left to fail by itself */
  unlessTold<T>(work: Promise<T>): Promise<T>;
}

/** Listens from now on. */
export const stopSignal = (): StopSignal => {
  const told = new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
  const asked = told.then(() => {
    throw new StopAsked();
  });
  asked.catch(() => undefined);
  return {
    told,
    unlessTold: (work) => {
      work.catch(() => undefined);
      return Promise.race([asked, work]);
    },
  };
};
