// Where the parts of one embedded database stand. Makes the folders; starts nothing.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefusal } from './start-refusal.ts';

/** Folders and files of one embedded database. */
export interface ClusterPaths {
  readonly folder: string;
  /** PostgreSQL's data directory. */
  readonly data: string;
  /** Folder of the Unix socket. */
  readonly socket: string;
  /** Held by a start under way. */
  readonly starting: string;
  /** What the server of the last start said. */
  readonly log: string;
}

/** A socket's path must fit into 104 bytes on macOS, with `/.s.PGSQL.5432` at its end. */
const longestSocketFolder = 85;

const privateFolder = (path: string): string => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const facts = lstatSync(path);
  if (!facts.isDirectory() || facts.uid !== process.getuid?.() || (facts.mode & 0o022) !== 0) {
    throw new StartRefusal(
      `${path} 不是本用户自己的目录，请删除后重试 / is not a private folder of yours: remove it and start again`,
    );
  }
  return path;
};

/** A short folder of this user for the sockets of a database whose own path is too long. */
const shortSocketFolder = (folder: string): string => {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return privateFolder(join(tmpdir(), `luoshi-${process.getuid?.() ?? 0}-${name}`));
};

/** Makes the folder of a database and says where its parts stand. */
export const clusterPaths = (given: string): ClusterPaths => {
  mkdirSync(given, { recursive: true, mode: 0o700 });
  const folder = realpathSync(given);
  const socket = Buffer.byteLength(folder) <= longestSocketFolder ? folder : shortSocketFolder(folder);
  return {
    folder,
    data: join(folder, 'pg'),
    socket,
    starting: join(folder, 'starting'),
    log: join(folder, 'server.log'),
  };
};

/** Removes the socket's own folder after a clean stop; one that is not empty is somebody's. */
export const removeSocketFolder = ({ folder, socket }: ClusterPaths): void => {
  if (socket === folder) return;
  try {
    rmdirSync(socket);
  } catch {
    // Left for the next start, which finds it again by its name.
  }
};
