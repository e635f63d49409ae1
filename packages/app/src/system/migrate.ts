// Migration of an external database, for the command line.
import { migrate } from '@luoshi/store/migrations/migrate';

/** What an administrator runs when the application's own role may not create roles. */
export const roleStatements = `create role luoshi_app nologin;
create role luoshi_auth nologin;
grant luoshi_app to current_user;   -- current_user: the role in DATABASE_URL
grant luoshi_auth to current_user;`;

/** @returns names of the migrations applied now */
export const migrateDatabase = (url: string): Promise<readonly string[]> =>
  migrate({ connectionString: url });
