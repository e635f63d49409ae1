// Vitest global set-up of project `db-external`: the server that LUOSHI_TEST_DATABASE_URL names, never DATABASE_URL.
import type { TestProject } from 'vitest/node';
import { dropDatabase, makeTemplate } from './test-server.ts';

const variable = 'LUOSHI_TEST_DATABASE_URL';

const configOf = (url: URL) => ({
  host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
  port: Number(url.port || url.searchParams.get('port') || '5432'),
  user: decodeURIComponent(url.username),
  database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
  ...(url.password && { password: decodeURIComponent(url.password) }),
});

/** Makes the template there and returns what drops it. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env[variable];
  if (given === undefined || !URL.canParse(given)) throw new Error(`${variable} is no address of a server`);
  const server = await makeTemplate(configOf(new URL(given)));
  project.provide('testServer', server);
  return () => dropDatabase(server.config, server.template);
};
