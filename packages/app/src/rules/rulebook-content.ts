// The content of a rulebook as a county adopts it: one text for one meaning, and its hash. Comments and layout do not count.
import { createHash } from 'node:crypto';
import { canonical } from '@luoshi/store/journal/canonical';

/** SHA-256 of the canonical content, in hex; the same before and after it was kept in the database. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex');
