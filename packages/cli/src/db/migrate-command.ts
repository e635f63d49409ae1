// `luoshi db migrate`: brings an external database to the newest layout.
import { migrateDatabase, roleStatements } from '@luoshi/app/system/migrate';
import { readEnvironment } from '../serve/environment.ts';
import { couldNot } from '../terminal/could-not.ts';

const usage = 'luoshi db migrate [--print-roles]   需要 DATABASE_URL / needs DATABASE_URL';

/** @returns 0 done, 2 usage, 3 could not */
export const migrateCommand = async (args: string[]): Promise<number> => {
  const [verb, flag] = args;
  if (verb === 'migrate' && flag === '--print-roles') {
    console.log(roleStatements);
    return 0;
  }
  if (verb !== 'migrate' || flag !== undefined) {
    console.error(usage);
    return verb === '--help' ? 0 : 2;
  }
  try {
    const { databaseUrl } = readEnvironment(process.env);
    if (databaseUrl === null) {
      console.error(usage);
      return 2;
    }
    const applied = await migrateDatabase(databaseUrl);
    console.log(applied.length === 0 ? '已是最新 / up to date' : applied.join('\n'));
    return 0;
  } catch (error) {
    return couldNot(error);
  }
};
