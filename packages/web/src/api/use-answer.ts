// Reads a route and keeps its answer while the page is open.
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RouteName } from '@luoshi/contract/routes';
import { call, type Answer, type Given } from './call.ts';
import type { Refused } from './refused.ts';

/** The answer of a reading route: `data` when it is here, `error` as {@link Refused}. */
export const useAnswer = <N extends RouteName>(
  name: N,
  given: Given<N> = {},
  options: {
    readonly enabled?: boolean;
    /** Read anew every so many milliseconds. */ readonly every?: number;
  } = {},
): UseQueryResult<Answer<N>, Refused> =>
  useQuery<Answer<N>, Refused>({
    queryKey: [name, given],
    queryFn: ({ signal }) => call(name, given, { signal }),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
  });
