// What a figure was measured on, and the middle of several measurements.

import { cpus, loadavg, totalmem } from 'node:os';

/** One line about this machine; a load above the number of cores means that the figures are too low. */
export function machine() {
  const cores = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cores[0]?.model ?? 'unknown'}, ${cores.length} cores, ${memory}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`;
}

/** The middle one of some numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
