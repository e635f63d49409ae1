// Exit code 3: says why something could not be done, in a sentence where the reason is known.
import { RulesError } from '@luoshi/app/rules/rules-error';
import { StartRefusal } from '@luoshi/app/system/database';
import { EnvironmentError } from '../serve/environment.ts';
import { say } from './say.ts';

const isKnown = (error: unknown): error is Error =>
  error instanceof EnvironmentError || error instanceof StartRefusal || error instanceof RulesError;

const network = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
/** PostgreSQL: wrong password, not let in, no such database. */
const turnedAway = ['28P01', '28000', '3D000'];
const disk = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR'];

const textIn = (error: Error, name: 'code' | 'path'): string => {
  const value: unknown = name in error ? (error as Error & Record<typeof name, unknown>)[name] : null; // just looked for
  return typeof value === 'string' ? value : '';
};

/** What the machine around the app refuses, as something to act upon; null for anything else. */
const refusedAround = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const [code, path] = [textIn(error, 'code'), textIn(error, 'path')];
  if (network.includes(code)) return say('cli.database-unreachable', { code });
  if (turnedAway.includes(code)) return say('cli.database-refuses', { reason: error.message });
  return disk.includes(code) && path !== '' ? say('cli.folder-unusable', { path, code }) : null;
};

/** Prints the reason; a bug with its trace. @returns 3 */
export const couldNot = (error: unknown): number => {
  console.error(isKnown(error) ? error.message : (refusedAround(error) ?? error));
  return 3;
};
