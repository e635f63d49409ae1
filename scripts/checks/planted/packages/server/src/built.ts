// planted: boundaries no-build-output
import { row } from '../../store/dist/rows/row.js';

export const built = row;
