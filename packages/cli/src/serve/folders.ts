// Where the installation's own parts stand, seen from the source as from the build.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const installed = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Rule files as shipped. */
export const rulesFolder: string = installed('rules');

/** Pages as built, or null when they are not. */
export const pagesFolder = (): string | null => {
  const folder = installed('packages/web/dist');
  return existsSync(folder) ? folder : null;
};
