// `luoshi verify`: confirms the journal, or names the first row it does not explain and exits 1.
import type { CountyAudit } from '@luoshi/app/journal/verify';
import { verify } from '@luoshi/app/journal/verify';
import { connectDatabase, type OpenDatabase } from '@luoshi/app/system/database';
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { openSystem } from '@luoshi/app/system/system';
import { readEnvironment, type Environment } from '../serve/environment.ts';
import { couldNot } from '../terminal/could-not.ts';
import { say } from '../terminal/say.ts';

const lineOf = ({ name, entries, rows, fault }: CountyAudit): string =>
  fault === null
    ? say('journal.verified', { county: name, entries, rows })
    : say(`journal.fault.${fault.kind}`, {
        county: name,
        table: fault.table,
        rowId: fault.rowId,
        column: fault.column ?? '',
        entryId: fault.entryId ?? '',
      });

const expiredLines = ({ name, expired }: CountyAudit): readonly string[] =>
  expired.map(({ rule, on, count }) => say('journal.expired', { county: name, rule, day: on, count }));

const verifyDatabase = async (database: OpenDatabase, { filesFolder }: Environment): Promise<number> => {
  const rules = await loadRulesOrThrow();
  const system = openSystem({ database: database.config, filesRoot: filesFolder, rules });
  try {
    const audits = await verify(system);
    for (const audit of audits) [lineOf(audit), ...expiredLines(audit)].forEach((line) => console.log(line));
    return audits.some((audit) => audit.fault !== null) ? 1 : 0;
  } finally {
    await system.close();
  }
};

/** @returns 0 when every row is as its journal says, 1 when one is not, 2 usage, 3 could not */
export const verifyCommand = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    console.error(say('journal.usage'));
    return args[0] === '--help' ? 0 : 2;
  }
  try {
    const environment = readEnvironment(process.env);
    const database = await connectDatabase(environment.dataFolder, environment.databaseUrl);
    if (database === null) {
      console.error(say('journal.no-database', { folder: environment.dataFolder }));
      return 3;
    }
    try {
      return await verifyDatabase(database, environment);
    } finally {
      await database.stop();
    }
  } catch (error) {
    return couldNot(error);
  }
};
