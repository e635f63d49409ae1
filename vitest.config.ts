import './scripts/map-group-by.mjs';
import { defineConfig } from 'vitest/config';

const source = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };
const external = process.env['LUOSHI_TEST_DATABASE_URL'];
const env = { TZ: 'America/Santiago' };
/** Kills processes for minutes: once, and alone on the machine. */
const killed = 'packages/*/src/**/killed-*.db.test.ts';

/** One project a kind of test; `db` runs a second time on an external server when one is named. */
export default defineConfig({
  ...source,
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'rules/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'scripts/checks/planted/**'],
          env,
        },
      },
      {
        ...source,
        test: {
          name: 'db',
          sequence: { groupOrder: 2 },
          include: ['packages/*/src/**/*.db.test.ts', 'bench/**/*.db.test.mjs'],
          exclude: [killed],
          globalSetup: ['packages/store/src/testing/embedded-server.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env,
        },
      },
      ...(external
        ? [
            {
              ...source,
              test: {
                name: 'db-external',
                sequence: { groupOrder: 3 },
                include: ['packages/*/src/**/*.db.test.ts'],
                exclude: [killed],
                globalSetup: ['packages/store/src/testing/external-server.setup.ts'],
                testTimeout: 60_000,
                hookTimeout: 60_000,
                env,
              },
            },
          ]
        : []),
      {
        ...source,
        test: {
          name: 'kill',
          include: ['e2e/kill/**/*.test.ts', killed],
          globalSetup: ['packages/store/src/testing/embedded-server.setup.ts'],
          sequence: { groupOrder: 4 },
          fileParallelism: false,
          env,
        },
      },
      {
        ...source,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          globalSetup: ['e2e/support/seeded-county.setup.ts'],
          sequence: { groupOrder: 5 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          env,
        },
      },
    ],
  },
});
