// planted: boundaries floor-paper
import { row } from '@luoshi/store/rows/row';

export const paperRow = row;
