// Unpacks an Office file under the limits, counting what really comes out, never what the file says will.
// The libraries behind get a plain archive of what was measured here, so a second directory cannot fool them.
import { constants, inflateRawSync } from 'node:zlib';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { fileLimits } from './file-limits.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** The XML parts of an Office file by their names; pictures and other parts are measured and dropped. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const stored = 0;
const deflated = 8;
const isText = /\.(xml|rels)$/i;
/** Under this many bytes a high ratio does no harm: small files of repeated table rows reach it honestly. */
const ratioCountsFrom = 4 * 1024 * 1024;

type Measured = Uint8Array | 'too-much' | 'broken';

function inflate({ method, packed }: ZipEntry, room: number): Measured {
  if (method === stored) return packed.length <= room ? packed : 'too-much';
  if (method !== deflated) return 'broken';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_FINISH });
  } catch (error) {
    // Node says so with this code when the output passes `maxOutputLength`; all else is damage in the data.
    const isTooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooMuch ? 'too-much' : 'broken';
  }
}

/**
 * Unpacks the XML parts of a .docx or .xlsx.
 *
 * @param name the file's name, for the message
 * @returns refused with `file-truncated`, `file-encrypted` or `file-inflates-too-much`
 */
export function unpack(bytes: Uint8Array, name: string): Outcome<Parts> {
  const { inflatedBytes, parts: mostParts, ratio } = fileLimits;
  const tooMuch = refuse('file-inflates-too-much', {
    name,
    limit: inflatedBytes,
    limitParts: mostParts,
    limitRatio: ratio,
  });
  const entries = zipDirectory(bytes, mostParts + 1);
  if (!entries) return refuse('file-truncated', { name });
  if (entries.length > mostParts) return tooMuch;
  const most = Math.min(inflatedBytes, Math.max(ratioCountsFrom, bytes.length * ratio));
  const parts = new Map<string, Uint8Array>();
  let inflated = 0;
  for (const entry of entries) {
    if (entry.isEncrypted) return refuse('file-encrypted', { name });
    const content = inflate(entry, most - inflated);
    if (content === 'too-much') return tooMuch;
    if (content === 'broken') return refuse('file-truncated', { name });
    inflated += content.length;
    if (isText.test(entry.name)) parts.set(entry.name, content);
  }
  return ok(parts);
}
