// The demo county's sign-ins, as its first start wrote them down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The people of the demo county who can sign in. */
export const people = ['沈文博', '贺晓梅', '张万春', '程国栋', '顾明德', '白志远'] as const;

/** One of them. */
export type Person = (typeof people)[number];

/** User name and password of a person. */
export const signInOf = (data: string, person: Person): { username: string; password: string } => {
  const lines = readFileSync(join(data, 'demo-sign-ins.txt'), 'utf8').split('\n');
  const [username, password] = lines.find((line) => line.includes(`\t${person}`))?.split('\t') ?? [];
  if (username === undefined || password === undefined) throw new Error(`${person} cannot sign in`);
  return { username, password };
};
