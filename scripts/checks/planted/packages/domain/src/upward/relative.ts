// planted: boundaries floor-domain
// planted: types TS6059
import { row } from '../../../store/src/rows/row.ts';

export const relative = row;
