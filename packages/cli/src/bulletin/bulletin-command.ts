// `luoshi bulletin ID --docx FILE --xlsx FILE`: prints a document of the database as Word or as a workbook.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { downloadBulletin } from '@luoshi/app/bulletin/download-bulletin';
import { downloadWorkbook } from '@luoshi/app/bulletin/download-workbook';
import type { Context } from '@luoshi/app/context/context';
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { bareActor } from '@luoshi/app/system/bare-actor';
import { connectDatabase, type OpenDatabase } from '@luoshi/app/system/database';
import { openSystem } from '@luoshi/app/system/system';
import { onPaper } from '@luoshi/server/handlers/bulletin';
import { readEnvironment, type Environment } from '../serve/environment.ts';
import { couldNot } from '../terminal/could-not.ts';
import { say } from '../terminal/say.ts';

interface Asked {
  readonly id: string;
  readonly docx: string | null;
  readonly xlsx: string | null;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const [printed, notThere, usage, noDatabase] = [0, 1, 2, 3];

/** What was asked; null when that cannot be told. */
const askedOf = (args: string[]): Asked | null => {
  try {
    const options = { docx: { type: 'string' }, xlsx: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id = '', ...more] = positionals;
    const { docx = null, xlsx = null } = values;
    return more.length > 0 || !uuid.test(id) || (docx === null && xlsx === null) ? null : { id, docx, xlsx };
  } catch {
    return null;
  }
};

/** Writes what was asked for from one county. @returns whether the document is there */
const print = async (context: Context, { id, docx, xlsx }: Asked): Promise<boolean> => {
  const files = [
    { path: docx, made: () => downloadBulletin(context, { id, say: onPaper, pageAddress: '' }) },
    { path: xlsx, made: () => downloadWorkbook(context, { id, say: onPaper }) },
  ];
  for (const { path, made } of files) {
    if (path === null) continue;
    const file = await made();
    if (!file.ok) return false;
    await writeFile(path, file.value.bytes);
    console.log(say('cli.bulletin-printed', { title: file.value.fileName, file: path }));
  }
  return true;
};

const printFrom = async (database: OpenDatabase, { filesFolder }: Environment, asked: Asked) => {
  const rules = await loadRulesOrThrow();
  const system = openSystem({ database: database.config, filesRoot: filesFolder, rules });
  try {
    for (const { id } of await system.jurisdictions()) {
      if (await print(await system.contextFor(bareActor(id, 'system')), asked)) return printed;
    }
    console.error(say('cli.bulletin-not-there', { id: asked.id }));
    return notThere;
  } finally {
    await system.close();
  }
};

/** @returns 0 when it was printed, 1 when no county has it, 2 usage, 3 could not */
export const bulletinCommand = async (args: string[]): Promise<number> => {
  const asked = askedOf(args);
  if (asked === null) {
    console.error(say('cli.bulletin-usage'));
    return args[0] === '--help' ? printed : usage;
  }
  try {
    const environment = readEnvironment(process.env);
    const database = await connectDatabase(environment.dataFolder, environment.databaseUrl);
    if (database === null) {
      console.error(say('journal.no-database', { folder: environment.dataFolder }));
      return noDatabase;
    }
    try {
      return await printFrom(database, environment, asked);
    } finally {
      await database.stop();
    }
  } catch (error) {
    return couldNot(error);
  }
};
