// planted: boundaries floor-contract
import { row } from '@luoshi/store/rows/row';

export const upward = row;
