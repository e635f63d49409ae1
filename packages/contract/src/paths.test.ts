import { expect, test } from 'vitest';
import { paths } from './paths.gen.ts';
import { routes } from './routes.ts';

test('the light table has method and path of every route, as the routes have them now', () => {
  const now = Object.fromEntries(
    Object.entries(routes).map(([name, { method, path }]) => [name, [method, path]]),
  );
  expect(paths).toEqual(now);
});
