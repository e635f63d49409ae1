// Bytes outside the database, content-addressed: a directory by default.
import { createHash } from 'node:crypto';
import { access, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where evidence and originals stand. */
export interface Files {
  /** Stores bytes durably before any row refers to them. @returns SHA-256 in hex */
  put(jurisdictionId: number, bytes: Uint8Array): Promise<string>;
  /** @throws when the file is not there */
  get(jurisdictionId: number, hash: string): Promise<Uint8Array>;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Files below a directory: `<jurisdiction>/<aa>/<sha256>`, written aside, synced, then renamed. */
export const directoryFiles = (root: string): Files => {
  const folderOf = (jurisdictionId: number, hash: string) =>
    join(root, String(jurisdictionId), hash.slice(0, 2));
  return {
    put: async (jurisdictionId, bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const folder = folderOf(jurisdictionId, hash);
      const path = join(folder, hash);
      if (await exists(path)) return hash;
      await mkdir(folder, { recursive: true });
      const aside = `${path}.${process.pid}.part`;
      const handle = await open(aside, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(aside, path);
      return hash;
    },
    get: (jurisdictionId, hash) => readFile(join(folderOf(jurisdictionId, hash), hash)),
  };
};
