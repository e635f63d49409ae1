// How big a file handed in may be. Larger is refused with these figures, before or while it is unpacked.

/** Limits of one file; sizes in bytes. @source engineering 29 */
export const fileLimits = {
  /** The file as uploaded. */
  bytes: 20 * 1024 * 1024,
  /** All parts of an archive together, unpacked. */
  inflatedBytes: 100 * 1024 * 1024,
  /** Parts of an archive. */
  parts: 2_000,
  /** Unpacked bytes for each packed one. */
  ratio: 100,
} as const;
