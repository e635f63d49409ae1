// The demo's sign-ins on disk, readable by their owner only. Each password is written down before its account is
// made, so that no kill leaves an account nobody can open.
import type { Accounts, NewAccount } from '@luoshi/app/account/accounts';
import type { DemoSignIn } from '@luoshi/app/demo/seed-demo';
import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileOf = (dataFolder: string): string => join(dataFolder, 'demo-sign-ins.txt');
const asideOf = (dataFolder: string): string => join(dataFolder, 'demo-sign-ins.part');

const lineOf = ({ username, password, name, title }: DemoSignIn): string =>
  `${username}\t${password}\t${[name, title].filter(Boolean).join(' ')}\n`;

/** Accounts that first write down whom they make. */
export const writtenDown = async (accounts: Accounts, dataFolder: string): Promise<Accounts> => {
  const path = asideOf(dataFolder);
  await rm(path, { force: true });
  return {
    ...accounts,
    create: async (account: NewAccount) => {
      await appendFile(path, lineOf({ ...account, password: account.password ?? '', title: '' }), {
        mode: 0o600,
      });
      return accounts.create(account);
    },
  };
};

/** Keeps the sign-ins of a demo just made. */
export const keepSignIns = async (dataFolder: string, signIns: readonly DemoSignIn[]): Promise<void> => {
  const path = asideOf(dataFolder);
  await writeFile(path, signIns.map(lineOf).join(''), { mode: 0o600 });
  await rename(path, fileOf(dataFolder));
};

/** Lines of user name, password, name and title, ready to print; empty when there are none. */
export const readSignIns = async (dataFolder: string): Promise<readonly string[]> => {
  const read = (path: string): Promise<string> => readFile(path, 'utf8');
  const text = await read(fileOf(dataFolder))
    .catch(() => read(asideOf(dataFolder)))
    .catch(() => '');
  return text.split('\n').filter(Boolean);
};
