// planted: boundaries floor-web
import type { Row } from '@luoshi/store/rows/row';

export type WebRow = Row;
