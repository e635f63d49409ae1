// planted: boundaries no-unresolved
// planted: types TS2307
import { lost } from './lost.ts';

export const nowhere = lost;
