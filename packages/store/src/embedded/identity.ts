// As whom PostgreSQL runs. It refuses root: root runs it inside a user namespace as nobody, where files stay
// root's; where namespaces are refused, as the system's nobody, who must be able to enter the folders.
import { spawnSync, type SpawnOptions } from 'node:child_process';
import { readdirSync, lchownSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { StartRefusal } from './start-refusal.ts';

/** One way of running the programs. */
export interface Identity {
  readonly kind: 'itself' | 'namespace' | 'nobody';
  /** Words before the program. */
  readonly prefix: readonly string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Owner the database's files must have; null when nothing is to be changed. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

const unshare = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'] as const;

const runs = (command: string, args: readonly string[], options: Identity['options'] = {}): boolean =>
  spawnSync(command, [...args], { stdio: 'ignore', ...options }).status === 0;

/** Whether this machine lets root make a user namespace. */
export const namespacesAllowed = (): boolean => runs(unshare[0], [...unshare.slice(1), 'true']);

const nobodyIds = (): { uid: number; gid: number } => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((text) => text.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
};

/**
 * @param uid of this process; undefined where there are none
 * @param namespaces whether user namespaces may be made; asked only for root
 */
export const identityFor = (uid: number | undefined, namespaces: () => boolean): Identity => {
  if (uid !== 0) return { kind: 'itself', prefix: [], options: {}, owner: null };
  if (namespaces()) return { kind: 'namespace', prefix: unshare, options: {}, owner: { uid: 0, gid: 0 } };
  const ids = nobodyIds();
  return { kind: 'nobody', prefix: [], options: ids, owner: ids };
};

/** Program and arguments as this identity runs them. */
export const commandLine = (
  identity: Identity,
  program: string,
  args: readonly string[],
): [string, readonly string[]] => {
  const [first, ...rest] = identity.prefix;
  return first === undefined ? [program, args] : [first, [...rest, program, ...args]];
};

const ways = (path: string): readonly string[] => {
  const up = dirname(path);
  return up === path ? [path] : [...ways(up), path];
};

const handOver = (path: string, uid: number, gid: number): void => {
  lchownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) handOver(join(path, entry.name), uid, gid);
    else lchownSync(join(path, entry.name), uid, gid);
  }
};

const entersReally =
  (identity: Identity) =>
  (path: string): boolean =>
    runs('/bin/sh', ['-c', 'cd "$0"', path], identity.options);

/**
 * Gives the folder to the identity, and makes sure it can reach folder and programs.
 *
 * @param enters whether the identity can enter a folder; tried when absent
 * @throws StartRefusal naming the first folder that is closed to it, with both remedies
 */
export const prepareFor = (
  identity: Identity,
  folder: string,
  binaries: Binaries,
  enters: (path: string) => boolean = entersReally(identity),
): void => {
  const { owner } = identity;
  if (owner !== null && statSync(folder).uid !== owner.uid) handOver(folder, owner.uid, owner.gid);
  if (identity.kind !== 'nobody') return;
  const closed = [...ways(folder), ...ways(dirname(binaries.postgres))].find((path) => !enters(path));
  if (closed === undefined) return;
  throw new StartRefusal(
    `以 root 启动时数据库以 nobody 身份运行，但它进不了 ${closed}。请执行 chmod o+x ${closed}，或换一个普通用户启动 / ` +
      `started as root the database runs as nobody, who cannot enter ${closed}: run chmod o+x ${closed}, or start as an ordinary user`,
  );
};
