// The secret that signs cookies: given, or made once and kept beside the data.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../terminal/say.ts';
import { EnvironmentError, type Environment } from './environment.ts';

/**
 * @returns the given secret, the kept one, or a new one kept with mode 0600
 * @throws EnvironmentError with an external database, whose servers must all be given the same one
 */
export const secretOf = async ({ secret, databaseUrl, dataFolder }: Environment): Promise<string> => {
  if (secret !== null) return secret;
  if (databaseUrl !== null) throw new EnvironmentError(say('serve.secret-needed'));
  const path = join(dataFolder, 'secret');
  await mkdir(dataFolder, { recursive: true });
  const fresh = randomBytes(32).toString('base64url');
  // `wx` lets only the first of two starts make it; the other reads what that one wrote.
  await writeFile(path, fresh, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const kept = (await readFile(path, 'utf8')).trim();
  if (kept.length >= 32) return kept;
  await writeFile(path, fresh, { mode: 0o600 });
  return fresh;
};
