// The central directory of a .zip: where each packed part stands. Nothing is unpacked here, and no size is believed.
// Zip64 is not read: a file under the size limit has no need of it.

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** One packed part as the directory names it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Uint8Array;
}

/** Whether the bytes begin a .zip. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

function endOf(view: Buffer): number | undefined {
  const last = view.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.readUInt32LE(at) === endSignature) return at;
  }
  return undefined;
}

function packedAt(view: Buffer, local: number, length: number): Uint8Array | undefined {
  if (local + 30 > view.length || view.readUInt32LE(local) !== localSignature) return undefined;
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  return start + length <= view.length ? view.subarray(start, start + length) : undefined;
}

/**
 * Lists the parts of an archive.
 *
 * @param limit how many entries are read at most; the caller refuses an archive that has more
 * @returns the entries, or `undefined` when the directory or a part is not wholly there: the file is cut off
 */
export function zipDirectory(bytes: Uint8Array, limit: number): readonly ZipEntry[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = Math.min(view.readUInt16LE(end + 10), limit);
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.readUInt32LE(at) !== entrySignature) return undefined;
    const nameLength = view.readUInt16LE(at + 28);
    const packed = packedAt(view, view.readUInt32LE(at + 42), view.readUInt32LE(at + 20));
    if (!packed) return undefined;
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      packed,
    });
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}
