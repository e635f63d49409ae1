// One write of a page: run it, show that it runs, show why it was refused. Afterwards everything shown is read anew.
import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RouteName } from '@luoshi/contract/routes';
import { call, type Answer, type Given } from './call.ts';
import { randomUuid } from './random-uuid.ts';
import { asRefused, type Refused } from './refused.ts';

/** A write that can be run. */
export interface Act<N extends RouteName> {
  /** Runs it; rejects never, the refusal stands in `refused`. Resolves to null when refused. */
  readonly run: (given: Given<N>) => Promise<Answer<N> | null>;
  readonly isRunning: boolean;
  readonly refused: Refused | null;
  /** Forgets the refusal. */
  readonly clear: () => void;
}

interface Attempt {
  readonly text: string;
  readonly key: string;
}

/**
 * A writing route.
 *
 * @param onDone called with the answer before what is shown is read anew
 */
export const useAct = <N extends RouteName>(name: N, onDone?: (answer: Answer<N>) => void): Act<N> => {
  const client = useQueryClient();
  // The same content tried again after a lost connection carries the same key, so that it is not stored twice.
  const attempt = useRef<Attempt | null>(null);
  const mutation = useMutation<Answer<N>, Refused, Given<N>>({
    mutationFn: (given) => {
      const text = JSON.stringify(given);
      if (attempt.current?.text !== text) attempt.current = { text, key: randomUuid() };
      return call(name, given, { key: attempt.current.key });
    },
    onSuccess: async (answer) => {
      attempt.current = null;
      onDone?.(answer);
      await client.invalidateQueries();
    },
  });
  return {
    run: async (given) => {
      try {
        return await mutation.mutateAsync(given);
      } catch (error) {
        asRefused(error); // kept in mutation.error and shown; a bug is thrown on
        return null;
      }
    },
    isRunning: mutation.isPending,
    refused: mutation.error,
    clear: mutation.reset,
  };
};
