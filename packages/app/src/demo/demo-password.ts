// Passwords of the demo people: made at the first start, never fixed, easy to type and to read aloud.
import { randomInt } from 'node:crypto';

const consonants = 'bdfghklmnprstvwz';
const vowels = 'aeiou';

const letter = (from: string, pick: (below: number) => number): string => from.charAt(pick(from.length));

const word = (pick: (below: number) => number): string =>
  [consonants, vowels, consonants, vowels].map((letters) => letter(letters, pick)).join('');

/**
 * Four random words of two syllables: 6,400⁴ of them, 50 bits.
 *
 * @param pick a whole number below another, each as likely; by default from the machine's secure source
 * @example demoPassword() // 'tovi-hane-gumo-riza'
 */
export const demoPassword = (pick: (below: number) => number = randomInt): string =>
  [0, 1, 2, 3].map(() => word(pick)).join('-');
