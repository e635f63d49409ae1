// The environment, read once. Unknown or malformed variables stop the start.
import { resolve } from 'node:path';

/** Settings of `luoshi serve`. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly secret: string | null;
  readonly filesFolder: string;
  readonly clock: string | null;
}

/** A variable that cannot be used, with what to do. */
export class EnvironmentError extends Error {}

const known = new Set(['LUOSHI_DATA', 'LUOSHI_SECRET', 'LUOSHI_FILES', 'LUOSHI_CLOCK']);

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new EnvironmentError(`PORT=${text} 不是端口号（0—65535） / is not a port`);
  return port;
};

const clockOf = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new EnvironmentError(`LUOSHI_CLOCK=${text} 不是时刻 / is not an instant (2026-07-08T01:00:00Z)`);
  return at.toISOString();
};

/**
 * @throws EnvironmentError naming the variable
 */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  for (const name of Object.keys(variables)) {
    if (name.startsWith('LUOSHI_') && !name.startsWith('LUOSHI_TEST_') && !known.has(name)) {
      throw new EnvironmentError(`不认识的环境变量 ${name}，请改正或去掉 / unknown variable ${name}`);
    }
  }
  const databaseUrl = variables['DATABASE_URL'] ?? null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new EnvironmentError('DATABASE_URL 应以 postgresql:// 开头 / must start with postgresql://');
  }
  const secret = variables['LUOSHI_SECRET'] ?? null;
  if (secret !== null && secret.length < 32)
    throw new EnvironmentError('LUOSHI_SECRET 至少32个字符 / at least 32 characters');
  if (secret === null && databaseUrl !== null) {
    throw new EnvironmentError(
      '用外部数据库时必须设置 LUOSHI_SECRET（至少32个字符） / LUOSHI_SECRET is needed with DATABASE_URL',
    );
  }
  const dataFolder = resolve(variables['LUOSHI_DATA'] ?? 'data');
  return {
    port: portOf(variables['PORT'] ?? '8080'),
    host: variables['HOST'] ?? '127.0.0.1',
    dataFolder,
    databaseUrl,
    secret,
    filesFolder: resolve(variables['LUOSHI_FILES'] ?? `${dataFolder}/files`),
    clock: clockOf(variables['LUOSHI_CLOCK']),
  };
};
