// First passwords: made here, shown once to the administrator, never kept in the clear.
import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another when reading them out. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';
const group = (): string => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');

/** Three groups of four, `k7mq-2hxw-9tdn`: some 59 bits. */
export const firstPassword = (): string => [group(), group(), group()].join('-');
