// `luoshi verify`: confirms the journal, or names the first row it does not explain and exits 1.
import type { CountyAudit } from '@luoshi/app/journal/verify';
import { verify } from '@luoshi/app/journal/verify';
import { connectDatabase } from '@luoshi/app/system/database';
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { openSystem } from '@luoshi/app/system/system';
import { format } from '@luoshi/contract/message';
import { EnvironmentError, readEnvironment } from '../serve/environment.ts';
import { rulesFolder } from '../serve/folders.ts';

const lineOf = (audit: CountyAudit): string =>
  audit.fault === null
    ? format('zh-Hans', 'journal.verified', { county: audit.name, entries: audit.entries, rows: audit.rows })
    : format('zh-Hans', `journal.fault.${audit.fault.kind}`, { county: audit.name, ...audit.fault, column: audit.fault.column ?? '' });

/** @returns 0 when every row is as its journal says, 1 when one is not, 2 usage, 3 could not */
export const verifyCommand = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    console.error('luoshi verify');
    return args[0] === '--help' ? 0 : 2;
  }
  try {
    const environment = readEnvironment(process.env);
    const database = await connectDatabase(environment.dataFolder, environment.databaseUrl);
    const system = openSystem({ database: database.config, filesRoot: environment.filesFolder, rules: await loadRulesOrThrow(rulesFolder) });
    try {
      const audits = await verify(system);
      for (const audit of audits) console.log(lineOf(audit));
      return audits.some((audit) => audit.fault !== null) ? 1 : 0;
    } finally {
      await system.close();
      await database.stop();
    }
  } catch (error) {
    console.error(error instanceof EnvironmentError ? error.message : error);
    return 3;
  }
};
