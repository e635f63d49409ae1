// How big a file is, and how big one may be.

/** Largest file the server takes, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** A size as people read it: `318 KB`, `2.4 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
