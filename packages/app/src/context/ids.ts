// Ids and salts: UUIDv7 made here, because PostgreSQL 15–17 cannot.
import { randomBytes } from 'node:crypto';

/** The millisecond of the last id, and how many were made in it: 12 bits of an id count them. */
let latest = { at: 0, made: 0 };
const mostMade = 0xfff;

const next = (): typeof latest => {
  const now = Date.now();
  if (now > latest.at) return { at: now, made: 0 };
  // A full millisecond, or a clock set back: the ids run ahead of it rather than out of order.
  return latest.made < mostMade ? { at: latest.at, made: latest.made + 1 } : { at: latest.at + 1, made: 0 };
};

/**
 * A UUIDv7; ids of one process sort in the order in which they were made.
 *
 * @source RFC 9562, 6.2: a counter after the milliseconds
 */
export const newId = (): string => {
  latest = next();
  const bytes = randomBytes(16);
  bytes.writeUIntBE(latest.at, 0, 6);
  bytes.writeUInt16BE(0x7000 | latest.made, 6);
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** 32 random bytes for the hash of one content. */
export const newSalt = (): Buffer => randomBytes(32);
