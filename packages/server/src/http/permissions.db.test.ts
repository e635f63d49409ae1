// The same table over HTTP: each person asks each route about something that does not exist.
import type { TestName } from '@luoshi/app/testing/test-people';
import { testPeople } from '@luoshi/app/testing/test-people';
import { grants, type Grant, type Verb } from '@luoshi/domain/access/grants';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentedRoutes, exampleRequest, type DocumentedRoute } from '../testing/documented-routes.ts';
import { faultsOf } from '../testing/json-schema.ts';
import type { Answer } from '../testing/ask.ts';
import { openServedCounty, type ServedCounty } from '../testing/served-county.ts';

let county: ServedCounty;
beforeAll(async () => {
  county = await openServedCounty();
});
afterAll(() => county.close());

const grantedTo = (name: TestName, route: DocumentedRoute): readonly Grant[] => {
  const held = testPeople.find((person) => person.name === name)?.roles ?? [];
  const granted: readonly Grant[] = grants[route.verb as Verb];
  return granted.filter((grant) => grant.roles.some((role) => held.includes(role)));
};

const problem = (route: DocumentedRoute, answer: Answer): string => {
  if (answer.status === 200) return 'ok';
  expect([route.name, answer.status < 500]).toEqual([route.name, true]);
  expect([route.name, answer.type]).toEqual([route.name, 'application/problem+json; charset=utf-8']);
  expect([route.name, ...faultsOf(route.problem, answer.body)]).toEqual([route.name]);
  return (answer.body as { code: string }).code;
};

/** What an example made of the schema alone cannot know. */
const fitting: Readonly<Record<string, object>> = {
  recordCheck: { nodeId: null },
  keepDraft: { content: {} },
  decideFinding: { decision: { kind: 'dismiss', reason: '不属实' } },
};

const asked = (route: DocumentedRoute) => {
  const request = exampleRequest(route);
  return {
    ...request,
    ...(route.body !== null && { body: { ...(request.body as object), ...fitting[route.name] } }),
  };
};

/** The set-up, and what is published to everybody. */
const isPublic = (route: DocumentedRoute): boolean =>
  route.verb.startsWith('setup.') || route.path.startsWith('/public/');

test('nobody who has not signed in is answered anything but the set-up and what is published', async () => {
  const answered: string[] = [];
  for (const route of documentedRoutes.filter((each) => !isPublic(each))) {
    const code = problem(route, await county.ask(asked(route)));
    // Also of what does not exist: a page that lost its session must be told so, or what was typed is lost.
    if (code !== 'not-signed-in') answered.push(`${route.name}: ${code}`);
  }
  expect(answered).toEqual([]);
});

describe.each<TestName>(['沈文博', '贺晓梅', '罗玉山', '程国栋', '顾明德', '白志远', '秦守正'])(
  '%s',
  (name) => {
    test('is refused every route that none of her roles has, and only those for that reason', async () => {
      const cookie = await county.cookieOf(name);
      const wrong: string[] = [];
      for (const route of documentedRoutes.filter((each) => !isPublic(each))) {
        const code = problem(route, await county.ask(asked(route), cookie));
        // A post that is not hers she may not act as, whatever her roles.
        const granted = grantedTo(name, route);
        const isRefused = code === 'not-allowed' || code === 'not-found';
        if (granted.length === 0 && !isRefused) wrong.push(`${route.name} answered ${code}`);
        if (
          granted.some((grant) => grant.relation === 'any') &&
          route.name !== 'actAs' &&
          code === 'not-allowed'
        )
          wrong.push(`${route.name} refused`);
      }
      expect(wrong).toEqual([]);
    });
  },
);
