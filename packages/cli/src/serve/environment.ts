// The environment, read once. Unknown or malformed variables stop the start.
import type { MessageKey } from '@luoshi/contract/message';
import { resolve } from 'node:path';
import { say } from '../terminal/say.ts';

/** Settings of `luoshi serve`. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly secret: string | null;
  readonly filesFolder: string;
  readonly clock: string | null;
  /** Where mail goes out and from whom; null: none is sent. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

/** A variable that cannot be used, with what to do. */
export class EnvironmentError extends Error {}

const known = new Set(['LUOSHI_DATA', 'LUOSHI_SECRET', 'LUOSHI_FILES', 'LUOSHI_CLOCK']);

const wrong = (key: MessageKey, params: Readonly<Record<string, string>> = {}): EnvironmentError =>
  new EnvironmentError(say(key, params));

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw wrong('serve.port-malformed', { text });
  return port;
};

const clockOf = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw wrong('serve.clock-malformed', { text });
  return at.toISOString();
};

const databaseUrlOf = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  if (!/^postgres(ql)?:\/\//.test(text)) throw wrong('serve.database-url-malformed');
  return text;
};

/** `smtp://user:password@host:port?from=address` */
const mailIn = (text: string | undefined): Environment['mail'] => {
  if (text === undefined) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const from = address?.searchParams.get('from') ?? '';
  if (
    address === null ||
    !/^smtps?:$/.test(address.protocol) ||
    address.hostname === '' ||
    !from.includes('@')
  )
    throw wrong('serve.smtp-malformed');
  address.searchParams.delete('from');
  return { url: address.href, from };
};

const secretIn = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  if (text.length < 32) throw wrong('serve.secret-short');
  return text;
};

const folderOf = (name: string, text: string): string => {
  if (text === '' || /^\w+:\/\//.test(text)) throw wrong('serve.folder-malformed', { name, text });
  return resolve(text);
};

const checkNames = (names: readonly string[]): void => {
  const stranger = names.find(
    (name) => name.startsWith('LUOSHI_') && !name.startsWith('LUOSHI_TEST_') && !known.has(name),
  );
  if (stranger !== undefined) throw wrong('serve.variable-unknown', { name: stranger });
};

/**
 * @throws EnvironmentError naming the variable
 */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  checkNames(Object.keys(variables));
  const dataFolder = folderOf('LUOSHI_DATA', variables['LUOSHI_DATA'] ?? 'data');
  return {
    port: portOf(variables['PORT'] ?? '8080'),
    host: variables['HOST'] ?? '127.0.0.1',
    dataFolder,
    databaseUrl: databaseUrlOf(variables['DATABASE_URL']),
    secret: secretIn(variables['LUOSHI_SECRET']),
    filesFolder: folderOf('LUOSHI_FILES', variables['LUOSHI_FILES'] ?? `${dataFolder}/files`),
    clock: clockOf(variables['LUOSHI_CLOCK']),
    mail: mailIn(variables['SMTP_URL']),
  };
};
