// planted: types TS2307
// planted: boundaries floor-domain
import { row } from '@luoshi/store/rows/row';

export const upwardValue = row;
