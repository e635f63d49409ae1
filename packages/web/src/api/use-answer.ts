// Reads a route and keeps its answer while the page is open.
import { useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { RouteName } from '@luoshi/contract/routes';
import { call, type Answer, type Given } from './call.ts';
import type { Refused } from './refused.ts';

const keyOf = <N extends RouteName>(name: N, given: Given<N>): readonly unknown[] => [name, given];

/** The answer of a reading route: `data` when it is here, `error` as {@link Refused}. */
export const useAnswer = <N extends RouteName>(
  name: N,
  given: Given<N> = {},
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Answer<N>, Refused> =>
  useQuery<Answer<N>, Refused>({
    queryKey: keyOf(name, given),
    queryFn: ({ signal }) => call(name, given, { signal }),
    enabled: options.enabled ?? true,
  });

/** Puts an answer that a write gave where a reading route would have put it. */
export const putAnswer = <N extends RouteName>(
  client: QueryClient,
  name: N,
  given: Given<N>,
  answer: Answer<N>,
): void => {
  client.setQueryData(keyOf(name, given), answer);
};
