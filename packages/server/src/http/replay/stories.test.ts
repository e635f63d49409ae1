// The stories together answer for the whole API: a route of no story, or of two, is named here.
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { documentedRoutes } from '../../testing/documented-routes.ts';
import { stories } from './stories.ts';

test('every documented route but the first start belongs to exactly one story', () => {
  const told = Object.values(stories).flatMap((routes) => Object.keys(routes));
  const documented = documentedRoutes.map((route) => route.name).filter((name) => name !== 'createCounty');
  expect(told.toSorted()).toEqual(documented.toSorted());
});

test('every story has its file, and every file its story', async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.db.test.ts'));
  expect(files.toSorted()).toEqual(
    Object.keys(stories)
      .map((name) => `${name}.db.test.ts`)
      .toSorted(),
  );
});
