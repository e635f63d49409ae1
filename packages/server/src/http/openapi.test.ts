import { routes } from '@luoshi/contract/routes';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { documentedRoutes } from '../testing/documented-routes.ts';
import { openApiDocument } from './openapi.ts';

test('the committed document is the one the routes make', async () => {
  const committed = await readFile(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});

test('it is OpenAPI 3.1 and lists every route once, with its verb and both its answers', () => {
  expect(openApiDocument().openapi).toBe('3.1.0');
  expect(documentedRoutes.map((route) => route.name).toSorted()).toEqual(Object.keys(routes).toSorted());
  for (const route of documentedRoutes) {
    expect(route.verb).toBe(routes[route.name as keyof typeof routes].verb);
    expect(route.problem['required']).toEqual(['type', 'title', 'status', 'code', 'params']);
  }
});

test('every write takes an Idempotency-Key', () => {
  const without = documentedRoutes.filter(
    (route) => route.method !== 'GET' && !route.parameters.some((each) => each.name === 'idempotency-key'),
  );
  expect(without).toEqual([]);
});
