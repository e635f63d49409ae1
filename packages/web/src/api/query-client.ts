// How long answers are kept, and what is tried again. Writes are never repeated by themselves.
import { QueryClient } from '@tanstack/react-query';
import { Refused } from './refused.ts';

const maybeLater = (failures: number, error: Error): boolean =>
  error instanceof Refused && error.code === 'unreachable' && failures < 2;

/** The answers of one page load. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 600_000, retry: maybeLater, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
