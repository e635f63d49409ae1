// 读来的一块: loading, failed or here; the same frame for every page that reads a route.
import type { ReactNode } from 'react';
import type { Refused } from '../api/refused.ts';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';

interface Reading<T> {
  readonly data: T | undefined;
  readonly error: Refused | null;
  readonly refetch: () => unknown;
}

interface AnsweredProps<T> {
  readonly reading: Reading<T>;
  readonly lines?: number;
  readonly children: (answer: T) => ReactNode;
}

/** Draws what was read; what was read before stays while it is read anew. */
export const Answered = <T,>({ reading, lines = 5, children }: AnsweredProps<T>) => {
  if (reading.data !== undefined) return <>{children(reading.data)}</>;
  if (reading.error !== null)
    return <Failure refused={reading.error} onRetry={() => void reading.refetch()} />;
  return <Loading lines={lines} />;
};
