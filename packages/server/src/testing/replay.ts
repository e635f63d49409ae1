// A story of documented routes called one after another, every answer held against the document.
import type { TestName } from '@luoshi/app/testing/test-people';
import type { AnswerOf, CallOf, Route } from '@luoshi/contract/route';
import type { RouteName, Routes } from '@luoshi/contract/routes';
import { afterAll, beforeAll } from 'vitest';
import { addressOf, documentedRoutes } from './documented-routes.ts';
import { faultsOf } from './json-schema.ts';
import { openServedCounty, type ServedCounty } from './served-county.ts';

/** Who calls: a person of the test county, cookies of somebody who joined it, or nobody. */
export type Caller = TestName | { readonly cookie: string } | null;

/** A replay under way, on a county served for its file alone. */
export interface Replay {
  readonly county: () => ServedCounty;
  /** Calls a route as somebody. @throws when the answer is not the one the document promises */
  readonly call: <N extends RouteName>(
    name: N,
    as: Caller,
    given?: CallOf<Routes[N]>,
  ) => Promise<AnswerOf<Routes[N]>>;
  /** Routes of the given groups that have not been answered yet. */
  readonly missing: () => readonly string[];
}

const texts = (given: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));

const cookieOf = async (county: ServedCounty, as: Caller): Promise<string> => {
  if (as === null) return '';
  return typeof as === 'string' ? county.cookieOf(as) : as.cookie;
};

/** Serves a county for a test file that answers for the given routes. */
export const replayOf = (routes: Readonly<Record<string, Route>>): Replay => {
  const answered = new Set<string>();
  let county: ServedCounty;
  beforeAll(async () => {
    county = await openServedCounty();
  });
  afterAll(() => county.close());
  return {
    county: () => county,
    missing: () => Object.keys(routes).filter((name) => !answered.has(name)),
    call: async (name, as, given = {}) => {
      const route = documentedRoutes.find((each) => each.name === name);
      if (route === undefined) throw new Error(`${name} is not documented`);
      const answer = await county.ask(
        {
          method: route.method,
          path: addressOf(route, texts(given.params), texts(given.query)),
          ...(given.body !== undefined && { body: given.body }),
          ...(route.method !== 'GET' && { headers: { 'idempotency-key': crypto.randomUUID() } }),
        },
        await cookieOf(county, as),
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
