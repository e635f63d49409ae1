// 外发: the job that sends one delivery, and how often it is tried again.
import type { JobKind } from '@luoshi/store/queue/queue';

/** Sending one delivery; tried for about a day, with growing pauses. */
export const deliveryJob: JobKind = {
  name: 'deliver',
  retryLimit: 12,
  retryDelay: 20,
  concurrency: 4,
  expireInSeconds: 60,
};

/** Looking through the counties for what is to be told. */
export const remindJob: JobKind = {
  name: 'remind',
  retryLimit: 0,
  retryDelay: 0,
  concurrency: 1,
  expireInSeconds: 240,
};
