// Measured parts as one plain archive, for the library that reads them; nothing in it needs inflating.
import { zipSync } from 'fflate';
import type { Parts } from './unpack.ts';

/** An uncompressed archive of the parts. */
export function repack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
