// Where the pages stand, seen from the source as from the build.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The pages as built, or null when they are not. */
export const pagesFolder = (): string | null => {
  const folder = fileURLToPath(new URL('../../../../packages/web/dist', import.meta.url));
  return existsSync(folder) ? folder : null;
};
