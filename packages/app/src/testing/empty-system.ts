// A system on a database that has no county yet: what the set-up page finds.
import { createTestDatabase } from '@luoshi/store/testing/test-database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRulesOrThrow, shippedRules } from '../rules/load-rules.ts';
import { openSystem, type System } from '../system/system.ts';

/** The open system. */
export interface EmptySystem {
  readonly system: System;
  close(): Promise<void>;
}

/** Opens it on a database of its own; call it once a file, and close it in `afterAll`. */
export const openEmptySystem = async (): Promise<EmptySystem> => {
  const database = await createTestDatabase();
  const filesRoot = await mkdtemp(join(tmpdir(), 'luoshi-files-'));
  const rules = await loadRulesOrThrow(shippedRules);
  const system = openSystem({ database: database.config, filesRoot, rules });
  return {
    system,
    close: async () => {
      await system.close();
      await database.close();
      await rm(filesRoot, { recursive: true, force: true });
    },
  };
};
