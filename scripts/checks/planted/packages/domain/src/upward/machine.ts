// planted: boundaries no-node-in-pure
// planted: lint eslint(no-restricted-imports)
// planted: types TS2591
import { readFileSync } from 'node:fs';

export const machine = readFileSync;
