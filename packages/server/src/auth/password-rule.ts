// What a password must be; nothing is asked of the network.
import commonest from '@zxcvbn-ts/language-common';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';

const common = new Set<string>(
  commonest.dictionary['passwords-common'].map((word) => String(word).toLowerCase()),
);

/** Shortest and longest password, in characters. */
export const passwordLength = { shortest: 10, longest: 128 } as const;

/**
 * Refuses a password that is too short or long, among the commonest, or holds one of the names.
 *
 * @param names user name, person, unit, county
 * @returns nothing, or `weak-password` with why: `length`, `common`, `name`
 */
export const checkPassword = (password: string, names: readonly string[]): Outcome<undefined> => {
  const length = [...password].length;
  if (length < passwordLength.shortest || length > passwordLength.longest) {
    return refuse('weak-password', { why: 'length', ...passwordLength });
  }
  const plain = password.toLowerCase();
  if (common.has(plain) || /^(.)\1*$/u.test(password))
    return refuse('weak-password', { why: 'common', ...passwordLength });
  const named = names.some((name) => name.length >= 2 && plain.includes(name.toLowerCase()));
  return named ? refuse('weak-password', { why: 'name', ...passwordLength }) : ok(undefined);
};
