// SHA-256 for the domain, which imports nothing.
import { createHash } from 'node:crypto';

/** Of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
