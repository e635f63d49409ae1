// Ctrl-C, a polite kill or a closed terminal: the first asks for a clean stop, a second one is not waited for.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first signal. */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
