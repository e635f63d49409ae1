// planted: boundaries floor-server
import { row } from '@luoshi/store/rows/row';

export const serverRow = row;
