// Whether an empty embedded database is to become the demo county: chosen at the first start, before anything is
// made, and kept, so that a start killed half-way goes on to the same end.
import { hasEmbedded } from '@luoshi/app/system/database';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an empty database becomes. */
export type FirstStart = 'demo' | 'no-demo';

const fileOf = (dataFolder: string): string => join(dataFolder, 'first-start');

const readKept = async (dataFolder: string): Promise<FirstStart | null> => {
  const text = await readFile(fileOf(dataFolder), 'utf8').catch(() => '');
  return text === 'demo' || text === 'no-demo' ? text : null;
};

const keep = async (dataFolder: string, choice: FirstStart): Promise<void> => {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const aside = `${fileOf(dataFolder)}.${process.pid}`;
  await writeFile(aside, choice);
  await rename(aside, fileOf(dataFolder));
};

/**
 * What this start makes of an empty embedded database: what is asked for now, else what was kept, else the demo —
 * but only when this start makes the database itself.
 */
export const firstStartOf = async (dataFolder: string, asked: FirstStart | null): Promise<FirstStart> => {
  const kept = asked ?? (await readKept(dataFolder));
  const choice = kept ?? (hasEmbedded(dataFolder) ? 'no-demo' : 'demo');
  await keep(dataFolder, choice);
  return choice;
};
