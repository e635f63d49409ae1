// planted: boundaries floor-cli
import { row } from '@luoshi/store/rows/row';

export const cliRow = row;
