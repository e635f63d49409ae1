// The demo county in a database without any county; its sign-ins are on disk before anybody can see it.
import { seedDemo } from '@luoshi/app/demo/seed-demo';
import type { System } from '@luoshi/app/system/system';
import { accountsOf } from '@luoshi/server/auth/accounts';
import { makeAuth } from '@luoshi/server/auth/auth';
import { onPaper } from '@luoshi/server/handlers/bulletin';
import { say } from '../terminal/say.ts';
import { keepSignIns, writtenDown } from './demo-sign-ins.ts';

/** Makes the demo county unless there is a county already. */
export const seedIfEmpty = async (system: System, secret: string, dataFolder: string): Promise<void> => {
  if ((await system.jurisdictions()).length > 0) return;
  console.log(say('serve.seeding'));
  const accounts = accountsOf(makeAuth(system.authPool, secret), system.authPool);
  await keepSignIns(dataFolder, await seedDemo(system, await writtenDown(accounts, dataFolder), onPaper));
};
