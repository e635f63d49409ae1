// Calls documented routes one after another and holds every answer against the document.
import type { TestName } from '@luoshi/app/testing/test-people';
import type { AnswerOf, CallOf } from '@luoshi/contract/route';
import type { RouteName, Routes } from '@luoshi/contract/routes';
import { addressOf, documentedRoutes } from './documented-routes.ts';
import { faultsOf } from './json-schema.ts';
import type { ServedCounty } from './served-county.ts';

/** A replay under way. */
export interface Replay {
  /** Calls a route as somebody; null is nobody. @throws when the answer is not the one the document promises */
  readonly call: <N extends RouteName>(
    name: N,
    as: TestName | null,
    given?: CallOf<Routes[N]>,
  ) => Promise<AnswerOf<Routes[N]>>;
  /** Documented routes that have not been answered yet. */
  readonly missing: () => readonly string[];
}

const texts = (given: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));

/** Starts a replay on a served county. */
export const replayOn = (county: () => ServedCounty): Replay => {
  const answered = new Set<string>();
  return {
    missing: () => documentedRoutes.map((route) => route.name).filter((name) => !answered.has(name)),
    call: async (name, as, given = {}) => {
      const route = documentedRoutes.find((each) => each.name === name);
      if (route === undefined) throw new Error(`${name} is not documented`);
      const answer = await county().ask(
        {
          method: route.method,
          path: addressOf(route, texts(given.params), texts(given.query)),
          ...(given.body !== undefined && { body: given.body }),
          ...(route.method !== 'GET' && { headers: { 'idempotency-key': crypto.randomUUID() } }),
        },
        as === null ? '' : await county().cookieOf(as),
      );
      if (answer.status !== 200)
        throw new Error(`${name} answered ${answer.status} ${JSON.stringify(answer.body)}`);
      const [type = ''] = answer.type.split(';');
      const faults = [
        ...(type === route.answer.type ? [] : [`answers ${type}, not ${route.answer.type}`]),
        ...(answer.body instanceof Uint8Array ? [] : faultsOf(route.answer.schema, answer.body)),
      ];
      if (faults.length > 0)
        throw new Error(`${name} is not as documented:\n${faults.slice(0, 20).join('\n')}`);
      answered.add(name);
      return answer.body as never; // just held against the document made from this very schema
    },
  };
};
